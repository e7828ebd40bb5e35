import type { TipOffState } from '../../domain/tip-off/kinds';
import type { GuardContext } from '../../guard/context';
import { conflict, notFound } from '../../guard/errors';
import { lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import { once } from '../child-record/once';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { TIP_OFF } from './tip-off-uids';

type TipOffStep = 'accept' | 'answer' | 'close' | 'forward' | 'link' | 'register-child';
type Act = { name: TipOffStep; documentId: string; rev: number; from: readonly TipOffState[] };

/**
 * One step of the office on a tip-off: locked, in the version the caller saw, in a state that has this step. Sent again under its key, it
 * answers the tip-off as it now is.
 */
export function handleTipOff(
  { strapi, caller, now, idempotencyKey }: UseCase,
  act: Act,
  step: (context: GuardContext, tipOff: Row) => Promise<Row>,
): Promise<Written> {
  const start = { actor: caller.actor, now, useCase: `tip-off.${act.name}` } as const;
  return runGuarded(strapi, start, async (context) => {
    const tipOff = await lockRecord(context, TIP_OFF, act.documentId);
    if (!tipOff) throw notFound('举报');
    const row = await once(context, { uid: TIP_OFF, idempotencyKey }, () => {
      const current = { rev: tipOff.rev, state: tipOff.state };
      if (tipOff.rev !== act.rev)
        throw conflict('REV-01', '这件举报已被别人办理过，请刷新后再试。', current);
      if (!act.from.includes(tipOff.state as TipOffState))
        throw conflict('TIP-23', '这件举报现在不能办理这一步，请刷新后查看。', current, ['state']);
      return step(context, tipOff);
    });
    return { row, warnings: context.warnings };
  });
}
