import { z } from 'zod';
import { inScope } from '../../access/scope';
import { SUBSTITUTE_RULES } from '../../domain/document/rules/report-rules';
import { judge } from '../../domain/kernel/rule';
import { conflict, notFound, refuseBlocking } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf, type Row } from '../../platform/strapi-casts';
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
  input: z.infer<typeof substituteInput>,
): Promise<Row> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'document.name-substitute' },
    async (context) => {
      const document = await lockRecord(context, DOCUMENT, documentId);
      if (!document || !inScope(caller.scope, document, true)) throw notFound('文书');
      if (document.rev !== input.rev)
        throw conflict('REV-01', '报告单已被别人办理过，请刷新后再办理。', { rev: document.rev });
      const substitute = await queryOf(strapi, 'api::staff.staff').findOne({
        where: { staffNo: input.substituteStaffNo, active: true },
      });
      const facts = {
        substitute: {
          staffNo: input.substituteStaffNo,
          // Others may hold a certificate too; the step is open to inspectors alone.
          certified: substitute?.certified === true && substitute.role === 'inspector',
        },
        cosignDueAt: instantOf(document.cosignDueAt),
        alreadySigned: document.state !== 'DOC_AWAITING_COSIGNATURE',
        now,
      };
      refuseBlocking(judge(SUBSTITUTE_RULES, facts, context.today));
      return changeRecord(context, DOCUMENT, document.id, {
        cosignerStaffNo: input.substituteStaffNo,
      });
    },
  );
}
