import { inScope } from '../../access/scope';
import { ROLE_LABELS } from '../../domain/kernel/actor';
import { invalid, refusal } from '../../guard/errors';
import type { GuardContext } from '../../guard/context';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { textOf } from '../../platform/row-values';
import { queryOf } from '../../platform/strapi-casts';
import { once } from '../child-record/once';
import type { Written } from '../child-record/written';
import { contentOf } from '../checklist/checklist-types';
import type { UseCase } from '../start';
import type { StartInput } from './inspection-inputs';
import { INSPECTION } from './load-inspection';
import { dayBegun, versionBegunWith } from './version-begun-with';

/** `fresh`: false when a draft that was open already is answered. */
export type Begun = Written & { fresh: boolean };

/** The principal on file, for the line on the sheet; the inspector may write another name. */
async function principalOf(context: GuardContext, schoolCode: string): Promise<string> {
  const row = (await context
    .trx('staff_members')
    .where({ school_code: schoolCode, role: 'principal', active: true })
    .orderBy('id')
    .first('name')) as { name: string } | undefined;
  return row?.name ?? '';
}

/**
 * Begins an inspection of a school by the newest published version of a checklist, or by the one that a device began with where it had no
 * network, and stays with that version whatever is published later. A draft that the caller has open for the same school and checklist is answered instead of a second one. 404 at `school`
 * when the school is not the caller's to inspect.
 */
export function startInspection(useCase: UseCase, input: StartInput): Promise<Begun> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  const { actor, scope } = caller;
  return runGuarded(strapi, { actor, now, useCase: 'inspection.start' }, async (context) => {
    const school = await queryOf(strapi, 'api::school.school').findOne({
      where: { documentId: input.school },
    });
    if (!school || !inScope(scope, { schoolCode: school.code, zoneCode: school.zoneCode }))
      throw refusal(
        404,
        'ACCESS-04',
        '没有找到这所学校，或者它不在您负责督查的范围内，请从列表中选择。',
        ['school'],
      );
    const schoolCode = textOf(school.code);
    let fresh = false;
    const row = await once(context, { uid: INSPECTION, idempotencyKey }, async () => {
      const version = await versionBegunWith(context, input);
      const open = await queryOf(strapi, INSPECTION).findOne({
        where: {
          inspectorStaffNo: actor.staffNo,
          schoolCode,
          checklistCode: version.checklistCode,
          state: 'DRAFT',
          corrects: { $null: true },
        },
      });
      if (open) return open;
      const content = contentOf(version);
      if (content.groups.length === 0)
        throw invalid('CHK-02', '这份清单没有督查要点，请另选一份。', ['checklist']);
      fresh = true;
      return createRecord(context, INSPECTION, {
        checklistCode: version.checklistCode,
        checklistVersion: version.version,
        checklistTitle: content.title,
        schoolCode,
        schoolName: school.name,
        zoneCode: school.zoneCode ?? null,
        state: 'DRAFT',
        inspectedOn: dayBegun(context, input),
        inspectorStaffNo: actor.staffNo,
        inspectorName: actor.name,
        inspectorRole: ROLE_LABELS[actor.role],
        principalName: await principalOf(context, schoolCode),
        answers: {},
        answeredCount: 0,
        revision: 1,
      });
    });
    return { row, warnings: context.warnings, fresh };
  });
}
