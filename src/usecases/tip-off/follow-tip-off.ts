import type { z } from 'zod';
import { publicActor } from '../../access/public-actor';
import { normalCode } from '../../domain/tip-off/receipt-code';
import {
  TIP_OFF_RESULT_LABELS,
  TIP_OFF_STATE_LABELS,
  type TipOffState,
} from '../../domain/tip-off/kinds';
import { conflict, refusal } from '../../guard/errors';
import { runGuarded } from '../../guard/run';
import { isoOf } from '../../platform/row-values';
import { queryOf, type Row, type Strapi } from '../../platform/strapi-casts';
import { once } from '../child-record/once';
import { refuseFlood, type Visitor } from '../visitor/refuse-flood';
import { addMessage } from './add-message';
import { codeHash } from './store-tip-off';
import { MESSAGE, TIP_OFF } from './tip-off-uids';
import type { replyInput } from './tip-off-inputs';

/** What the holder of a receipt code sees. */
export type FollowedTipOff = {
  tipOffNo: string;
  state: string;
  stateLabel: string;
  receivedAt: string | null;
  answerDueOn: unknown;
  outcome: string | null;
  messages: { side: unknown; text: unknown; at: string | null }[];
};

async function findByCode(strapi: Strapi, typed: string): Promise<Row> {
  const code = normalCode(typed);
  const row = code
    ? await queryOf(strapi, TIP_OFF).findOne({ where: { codeHash: codeHash(code) } })
    : null;
  if (!row) throw refusal(404, 'TIP-21', '没有找到这个查询码，请逐位核对后再试。', ['code']);
  return row;
}

async function shown(strapi: Strapi, row: Row): Promise<FollowedTipOff> {
  const messages = await queryOf(strapi, MESSAGE).findMany({
    where: { tipOffDocumentId: row.documentId },
    orderBy: [{ seq: 'asc' }],
  });
  const outcome = row.outcome as keyof typeof TIP_OFF_RESULT_LABELS | null;
  return {
    tipOffNo: String(row.tipOffNo),
    state: String(row.state),
    stateLabel: TIP_OFF_STATE_LABELS[row.state as TipOffState],
    receivedAt: isoOf(row.receivedAt),
    answerDueOn: row.dueOn,
    outcome: outcome ? TIP_OFF_RESULT_LABELS[outcome] : null,
    messages: messages.map(({ side, text, at }) => ({ side, text, at: isoOf(at) })),
  };
}

/** How the handling stands, for whoever holds the code. */
export async function followTipOff(visitor: Visitor, code: string): Promise<FollowedTipOff> {
  await refuseFlood(visitor, 'look-up');
  return shown(visitor.strapi, await findByCode(visitor.strapi, code));
}

/** The reporter adds something, still unnamed. */
export async function replyToOffice(
  visitor: Visitor,
  input: z.infer<typeof replyInput>,
): Promise<FollowedTipOff> {
  await refuseFlood(visitor, 'reply');
  const { strapi, now, idempotencyKey } = visitor;
  const found = await findByCode(strapi, input.code);
  const start = { actor: publicActor(), now, useCase: 'tip-off.reply' as const };
  const message = { side: 'REPORTER' as const, text: input.text, authorName: null };
  await runGuarded(strapi, start, (context) =>
    once(context, { uid: MESSAGE, idempotencyKey }, () => {
      if (found.state === 'TIP_CLOSED')
        throw conflict('TIP-22', '这件举报已经办结；有新的情况请重新举报。', {}, ['text']);
      return addMessage(context, found, message);
    }),
  );
  return shown(strapi, found);
}
