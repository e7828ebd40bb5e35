import type { z } from 'zod';
import { publicActor } from '../../access/public-actor';
import { toPlainDate, type Instant } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { publicAdvice } from '../../domain/tip-off/public-advice';
import { loadReference } from '../../guard/reference';
import { runGuarded } from '../../guard/run';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { refuseFlood, type Visitor } from '../visitor/refuse-flood';
import { storeTipOff } from './store-tip-off';
import type { publicTipOffInput } from './tip-off-inputs';

export type Receipt = { code: string; tipOffNo: string; answerDueOn: PlainDate; hotline: string };

/** What the public page tells before anything is sent. */
export async function hotline(
  strapi: Strapi,
  now: Instant,
): Promise<ReturnType<typeof publicAdvice>> {
  const { settings } = await loadReference(knexOf(strapi), toPlainDate(now));
  return publicAdvice(settings);
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
        hotline: publicAdvice(context.settings).hotline,
      };
    },
  );
}
