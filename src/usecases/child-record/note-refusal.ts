import type { AuditAct } from '../../domain/audit/acts';
import type { z } from 'zod';
import { inScope } from '../../access/scope';
import { isToldOfRefusal } from '../../domain/approval/refusal-told';
import { conflict, forbidden, notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { filledText } from '../../platform/row-values';
import type { noteRefusalInput } from '../home-teaching/home-teaching-inputs';
import type { UseCase } from '../start';
import { once } from './once';
import type { Written } from './written';

type Application = {
  /** Name of the use case in the audit. */
  name: AuditAct;
  uid: string;
  /** What people call it, for the refusals. */
  what: string;
  documentId: string;
};

/**
 * 已阅: who applied knows that the application was not granted, and it leaves their list of work. Written once and for good; noted by two
 * people or sent twice, the first stands. 409 when nobody refused it
 */
export function noteRefusal(
  { strapi, caller, now, idempotencyKey }: UseCase,
  { name, uid, what, documentId }: Application,
  { rev }: z.infer<typeof noteRefusalInput>,
): Promise<Written> {
  const start = { actor: caller.actor, now, useCase: name, lock: { uid, documentId } };
  return runGuarded(strapi, start, async (context) => {
    const row = await lockRecord(context, uid, documentId);
    if (!row || !inScope(caller.scope, row, true)) throw notFound(what);
    if (!isToldOfRefusal(context.actor.role, filledText(row.schoolCode)))
      throw forbidden('学生所在学校提出的申请，由学校标记已阅。');
    const noted = await once(context, { uid, idempotencyKey }, async () => {
      if (row.state !== 'NOT_APPROVED')
        throw conflict('APPROVE-91', `只有未获批准的${what}可以标记已阅。`, { state: row.state });
      if (row.refusalNotedOn) return row;
      if (row.rev !== rev)
        throw conflict('REV-01', `这条${what}已被别人修改，请刷新后再办理。`, { rev: row.rev });
      return changeRecord(context, uid, row.id, {
        refusalNotedOn: context.today,
        refusalNotedByStaffNo: context.actor.staffNo,
        refusalNotedByName: context.actor.name,
      });
    });
    return { row: noted, warnings: context.warnings };
  });
}
