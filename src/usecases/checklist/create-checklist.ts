import { randomInt } from 'node:crypto';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import type { CreateChecklistInput } from './checklist-inputs';
import { CHECKLIST, CHECKLIST_VERSION } from './checklist-types';

/** A code for a checklist whose name is Chinese and gives none. */
const givenCode = (): string => `checklist-${randomInt(100_000, 1_000_000)}`;

/** A new checklist with an empty draft as its first version. 409 REF-01 when the code is taken. */
export function createChecklist(
  { strapi, caller, now }: UseCase,
  { code = givenCode(), title }: CreateChecklistInput,
): Promise<Row> {
  const start = { actor: caller.actor, now, useCase: 'checklist.create' as const };
  return runGuarded(strapi, start, async (context) => {
    await createRecord(context, CHECKLIST, { code, title, active: true });
    return createRecord(context, CHECKLIST_VERSION, {
      checklistCode: code,
      version: 1,
      state: 'DRAFT',
      content: { title, basis: '', groups: [] },
    });
  });
}
