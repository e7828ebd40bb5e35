import { auditAct } from '../../guard/audit';
import { notFound } from '../../guard/errors';
import { runGuarded } from '../../guard/run';
import { queryOf } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { openReporter, type Reporter } from './open-reporter';
import { TIP_OFF } from './tip-off-uids';

/** Shows who reported, for a stated reason that goes on record; null when nobody gave a name. */
export function revealReporter(
  { strapi, caller, now }: UseCase,
  documentId: string,
  reason: string,
): Promise<Reporter | null> {
  const start = { actor: caller.actor, now, useCase: 'tip-off.reveal' as const };
  return runGuarded(strapi, start, async (context) => {
    const tipOff = await queryOf(strapi, TIP_OFF).findOne({ where: { documentId } });
    if (!tipOff) throw notFound('举报');
    auditAct(context, 'reveal', { type: TIP_OFF, documentId, scope: {} }, { reason });
    return openReporter(tipOff);
  });
}
