import { mergeAnswers, type Answers } from '../../domain/inspection/answers';
import { checkDraftAnswers } from '../../domain/inspection/check-answers';
import { isEmptyValue } from '../../domain/form/is-shown';
import type { GuardContext } from '../../guard/context';
import { GuardError } from '../../guard/errors';
import { contentOfVersion } from '../../guard/facts/inspections';
import { changeRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { textOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { SaveInput } from './inspection-inputs';
import { INSPECTION, lockOwnInspection, requireDraft } from './load-inspection';

async function refuseForeignAnswers(
  context: GuardContext,
  row: Row,
  given: NonNullable<SaveInput['answers']>,
): Promise<void> {
  const content = await contentOfVersion(
    context.trx,
    textOf(row.checklistCode),
    Number(row.checklistVersion),
  );
  if (!content) throw new Error(`督查所用的清单版本不存在：${row.documentId}`);
  const faults = checkDraftAnswers(content, given, context.today);
  if (faults.length > 0)
    throw new GuardError(
      400,
      faults.map(({ path, code, message }) => ({ path, code, name: code, message })),
    );
}

/**
 * Saves what changed on a draft: answers are put over those that are there, item by item, so that a save carries one answer and not
 * the sheet. Answers need not be complete. 409 with the stored answers when `rev` is behind.
 */
export function saveInspection(useCase: UseCase, id: string, input: SaveInput): Promise<Written> {
  const { strapi, caller, now } = useCase;
  const start = { actor: caller.actor, now, useCase: 'inspection.save' as const };
  return runGuarded(strapi, start, async (context) => {
    const row = await lockOwnInspection(context, caller, id);
    const { rev, answers: given, ...fields } = input;
    requireDraft(context, row, rev);
    if (!given) {
      const saved = await changeRecord(context, INSPECTION, row.id, fields);
      return { row: saved, warnings: context.warnings };
    }
    await refuseForeignAnswers(context, row, given);
    const answers = mergeAnswers((row.answers ?? {}) as Answers, given);
    const saved = await changeRecord(context, INSPECTION, row.id, {
      ...fields,
      answers,
      answeredCount: Object.values(answers).filter(({ value }) => !isEmptyValue(value)).length,
    });
    return { row: saved, warnings: context.warnings };
  });
}
