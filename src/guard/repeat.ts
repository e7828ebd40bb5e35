import type { GuardContext } from './context';
import { conflict } from './errors';

/** The key that a client chose for an act, and a hash of what it asked for, its `rev` left out: a repeated act has the old one. */
export type RepeatKey = { key: string; requestHash: string };

/** The key of a step that a job takes by itself: it says all there is to the step. */
export const keyOfJob = (key: string): RepeatKey => ({ key, requestHash: key });

type Done = { document_id: string; request_hash: string | null };

/** 409: the key came before, with another request. */
export const otherRequest = (): Error =>
  conflict(
    'INPUT-12',
    '这次提交所用的编号先前已经办成一次，内容与这次不同，所以这次没有再办。请先查看已登记的内容；确需再办的，请重新提交（接口请换一个 Idempotency-Key）。',
    {},
    ['Idempotency-Key'],
  );

/**
 * Takes the key for the caller's act inside this transaction and answers the document id that was noted under it, or null when the act
 * is new. Of two requests at once the second waits here for the first; what is rolled back gives its key free.
 * `act` names what the key is for, e.g. a record type. @throws 409 INPUT-12 when the key came with another request
 */
export async function takeKey(
  { trx, actor }: GuardContext,
  act: string,
  { key, requestHash }: RepeatKey,
): Promise<string | null> {
  const answer = (await trx.raw(
    `insert into nol_acts_done (actor, key, document_id, request_hash) values (?, ?, '', ?)
     on conflict (actor, key) do update set at = nol_acts_done.at returning document_id, request_hash`,
    [actor.staffNo, `${act} ${key}`, requestHash],
  )) as { rows: Done[] };
  const done = answer.rows[0];
  if (done?.request_hash && done.request_hash !== requestHash) throw otherRequest();
  return done?.document_id || null;
}

/** Notes what the act under this key made or changed, for whoever sends it again. */
export async function noteDone(
  { trx, actor }: GuardContext,
  act: string,
  { key }: RepeatKey,
  documentId: string,
): Promise<void> {
  await trx('nol_acts_done')
    .where({ actor: actor.staffNo, key: `${act} ${key}` })
    .update({ document_id: documentId });
}
