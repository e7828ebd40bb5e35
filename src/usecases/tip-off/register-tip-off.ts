import type { z } from 'zod';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { storeTipOff } from './store-tip-off';
import type { registeredTipOffInput } from './tip-off-inputs';

/** A call, letter or visit taken down by the office; the code is told to whoever reported. */
export function registerTipOff(
  { strapi, caller, now, idempotencyKey }: UseCase,
  input: z.infer<typeof registeredTipOffInput>,
): Promise<{ row: Row; code: string }> {
  const start = { actor: caller.actor, now, useCase: 'tip-off.register' as const };
  return runGuarded(strapi, start, (context) => storeTipOff(context, input, idempotencyKey));
}
