import { isFlooded } from '../../access/public-throttle';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { PublicAct } from '../../domain/limits/public-acts';
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

type TooOften = { code: string; doing: string; otherwise: string };

const HOTLINE = '也可以拨打举报电话';
const TOO_OFTEN: Record<PublicAct, TooOften> = {
  submit: { code: 'TIP-29', doing: '提交', otherwise: HOTLINE },
  reply: { code: 'TIP-29', doing: '提交', otherwise: HOTLINE },
  'look-up': { code: 'TIP-29', doing: '查询', otherwise: HOTLINE },
  'check-paper': { code: 'DOC-09', doing: '核验', otherwise: '也可以直接向发文单位核实' },
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
  if (!(await isFlooded(db, act, address, now, limits))) return;
  const { code, doing, otherwise } = TOO_OFTEN[act];
  throw refusal(
    429,
    code,
    `${doing}得太频繁，请 ${limits.windowMinutes} 分钟后再试，${otherwise}。`,
  );
}
