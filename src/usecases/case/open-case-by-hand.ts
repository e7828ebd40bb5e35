import { inScope } from '../../access/scope';
import type { CaseOrigin } from '../../domain/case/states';
import { notFound } from '../../guard/errors';
import { lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { openCase } from './open-case';

export type OpenInput = { student: string; origin: CaseOrigin; originReason: string };

/** Opens a case by hand, with the reason, for a child in scope. */
export function openCaseByHand(
  useCase: UseCase,
  input: OpenInput,
): Promise<{ case: Row; event: Row }> {
  const { strapi, caller, now, idempotencyKey } = useCase;
  return runGuarded(strapi, { actor: caller.actor, now, useCase: 'case.open' }, async (context) => {
    const student = await lockRecord(context, 'api::student.student', input.student);
    if (!student || !inScope(caller.scope, student, true)) throw notFound('学生档案');
    return openCase(context, { ...input, student, idempotencyKey });
  });
}
