import { isFlooded, type PublicAct } from '../../access/public-throttle';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import { refusal } from '../../guard/errors';
import { loadReference } from '../../guard/reference';
import type { RepeatKey } from '../../guard/repeat';
import { knexOf, type Strapi } from '../../platform/strapi-casts';

/** Somebody without an account. The address is compared in memory and kept nowhere. */
export type Visitor = {
  strapi: Strapi;
  now: Instant;
  address: string;
  /** Sent twice because the first answer was lost, it happens once. */
  idempotencyKey?: RepeatKey;
};

const SENTENCES: Record<PublicAct, (minutes: number) => string> = {
  submit: (minutes) => `提交得太频繁，请 ${minutes} 分钟后再试，也可以拨打举报电话。`,
  reply: (minutes) => `提交得太频繁，请 ${minutes} 分钟后再试，也可以拨打举报电话。`,
  'look-up': (minutes) => `查询得太频繁，请 ${minutes} 分钟后再试，也可以拨打举报电话。`,
  'check-paper': (minutes) => `核验得太频繁，请 ${minutes} 分钟后再试，也可以直接向发文单位核实。`,
};

/** Refuses with 429 when the public, or one address of it, asks too often. */
export async function refuseFlood(
  { strapi, now, address }: Visitor,
  act: PublicAct,
): Promise<void> {
  const db = knexOf(strapi);
  const { settings } = await loadReference(db, toPlainDate(now));
  const limits = {
    windowMinutes: settings('tipOff.windowMinutes'),
    perAddress: settings('tipOff.perAddress'),
    forAll: settings('tipOff.forAll'),
  };
  if (await isFlooded(db, act, address, now, limits))
    throw refusal(429, 'TIP-29', SENTENCES[act](limits.windowMinutes));
}
