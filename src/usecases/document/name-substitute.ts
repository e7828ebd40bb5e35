import { z } from 'zod';
import { SUBSTITUTE_RULES } from '../../domain/document/rules/report-rules';
import { judge } from '../../domain/kernel/rule';
import { refuseBlocking } from '../../guard/errors';
import { changeRecord } from '../../guard/records';
import { queryOf } from '../../platform/strapi-casts';
import { changeInVersion } from '../child-record/change-in-version';
import type { Written } from '../child-record/written';
import { rev, text } from '../input/parse-input';
import type { UseCase } from '../start';
import { instantOf } from '../../platform/row-values';

const DOCUMENT = 'api::official-document.official-document';

export const substituteInput = z.strictObject({
  rev,
  substituteStaffNo: text(40).min(1, { error: '请选择代为签字的持证督学' }),
});

/** 督导室 names another certificated 督学 when the school's own has let the time for signing pass. */
export function nameSubstitute(
  useCase: UseCase,
  documentId: string,
  { rev, substituteStaffNo }: z.infer<typeof substituteInput>,
): Promise<Written> {
  const act = {
    name: 'document.name-substitute' as const,
    uid: DOCUMENT,
    what: '文书',
    documentId,
    rev,
  };
  return changeInVersion(useCase, act, async (context, document) => {
    const substitute = await queryOf(context.strapi, 'api::staff.staff').findOne({
      where: { staffNo: substituteStaffNo, active: true },
    });
    const facts = {
      substitute: {
        staffNo: substituteStaffNo,
        // Others may hold a certificate too; the step is open to inspectors alone.
        certified: substitute?.certified === true && substitute.role === 'inspector',
      },
      cosignDueAt: instantOf(document.cosignDueAt),
      alreadySigned: document.state !== 'DOC_AWAITING_COSIGNATURE',
      now: context.now,
    };
    refuseBlocking(judge(SUBSTITUTE_RULES, facts, context.today));
    return changeRecord(context, DOCUMENT, document.id, { cosignerStaffNo: substituteStaffNo });
  });
}
