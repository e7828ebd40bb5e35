import type { z } from 'zod';
import { publicActor } from '../../access/public-actor';
import { isFlooded } from '../../access/public-throttle';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { refusal } from '../../guard/errors';
import { loadReference } from '../../guard/reference';
import type { RepeatKey } from '../../guard/repeat';
import { runGuarded } from '../../guard/run';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { storeTipOff } from './store-tip-off';
import type { publicTipOffInput } from './tip-off-inputs';

/** Somebody without an account. The address is compared in memory and kept nowhere. */
export type Visitor = {
  strapi: Strapi;
  now: Instant;
  address: string;
  /** Sent twice because the first answer was lost, it happens once. */
  idempotencyKey?: RepeatKey;
};

export type Receipt = { code: string; tipOffNo: string; answerDueOn: PlainDate; hotline: string };

/** Refuses when the public, or one address of it, asks too often. */
export async function refuseFlood(
  { strapi, now, address }: Visitor,
  act: Parameters<typeof isFlooded>[1],
): Promise<void> {
  const db = knexOf(strapi);
  const { settings } = await loadReference(db, toPlainDate(now));
  const limits = {
    windowMinutes: settings('tipOff.windowMinutes'),
    perAddress: settings('tipOff.perAddress'),
    forAll: settings('tipOff.forAll'),
  };
  if (await isFlooded(db, act, address, now, limits))
    throw refusal(
      429,
      'TIP-29',
      `提交得太频繁，请 ${limits.windowMinutes} 分钟后再试，也可以拨打举报电话。`,
    );
}

/** The published hotline (大渡口方案 四（九）), and how much a tip-off must say. */
export async function hotline(
  strapi: Strapi,
  now: Instant,
): Promise<{ hotline: string; leastCharacters: number }> {
  const { settings } = await loadReference(knexOf(strapi), toPlainDate(now));
  return {
    hotline: settings('tipOff.hotline'),
    leastCharacters: settings('tipOff.leastCharacters'),
  };
}

/** A tip-off by the public page: nobody signs in, and who tells may stay unnamed. */
export async function submitTipOff(
  visitor: Visitor,
  input: z.infer<typeof publicTipOffInput>,
): Promise<Receipt> {
  await refuseFlood(visitor, 'submit');
  const { strapi, now, idempotencyKey } = visitor;
  const { website: _machinesOnly, ...told } = input;
  return runGuarded(
    strapi,
    { actor: publicActor(), now, useCase: 'tip-off.submit' },
    async (context) => {
      const { row, code } = await storeTipOff(context, { ...told, source: 'WEB' }, idempotencyKey);
      return {
        code,
        tipOffNo: String(row.tipOffNo),
        answerDueOn: row.dueOn as PlainDate,
        hotline: context.settings('tipOff.hotline'),
      };
    },
  );
}
