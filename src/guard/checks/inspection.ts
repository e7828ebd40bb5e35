import {
  CORRECTION_RULES,
  RECUSAL_RULES,
  SHEET_RULES,
  SUBMISSION_RULES,
} from '../../domain/inspection/rules/inspection-rules';
import type { InspectionState } from '../../domain/inspection/states';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge, type Violation } from '../../domain/kernel/rule';
import type { Answers } from '../../domain/inspection/answers';
import { TEXT_RULES } from '../../domain/text/rules/text-rules';
import { filledText, textOf } from '../../platform/row-values';
import type { Change, Check, CheckContext } from '../change';
import { textsOfAnswers } from '../facts/paper-texts';
import { contentOfVersion, stateOfInspection, submissionFacts } from '../facts/inspections';

async function checkBeginning(
  { after }: Change,
  { actor, db, today }: CheckContext,
): Promise<Violation[]> {
  const corrected = filledText(after.corrects);
  if (corrected !== null) {
    const state = await stateOfInspection(db, corrected);
    const reason = filledText(after.correctionReason);
    return judge(CORRECTION_RULES, { stateOfCorrected: state ?? 'DISCARDED', reason }, today);
  }
  return judge(
    RECUSAL_RULES,
    { inspectorSchoolCode: actor?.schoolCode ?? null, schoolCode: textOf(after.schoolCode) },
    today,
  );
}

async function checkSubmission(
  { after }: Change,
  { db, today }: CheckContext,
): Promise<Violation[]> {
  const content = await contentOfVersion(
    db,
    textOf(after.checklistCode),
    Number(after.checklistVersion),
  );
  if (!content) throw new Error(`督查所用的清单版本不存在：${textOf(after.checklistCode)}`);
  return judge(SUBMISSION_RULES, submissionFacts(after, content, today), today);
}

/** An inspection: begun by an outsider of the school, filled as a draft, handed in whole and signed, then left as it is. */
export const checkInspection: Check = async (change, context) => {
  const { kind, before, after } = change;
  if (kind === 'delete') return [];
  const stateBefore = (before?.state as InspectionState | undefined) ?? null;
  const state = after.state as InspectionState;
  const { today } = context;
  const inspectedOn = after.inspectedOn as PlainDate;
  return [
    ...judge(SHEET_RULES, { inspectedOn, today, stateBefore, state }, today),
    ...(state === 'DRAFT'
      ? judge(TEXT_RULES, { texts: textsOfAnswers((after.answers ?? {}) as Answers) }, today)
      : []),
    ...(kind === 'create' ? await checkBeginning(change, context) : []),
    ...(stateBefore === 'DRAFT' && state === 'SUBMITTED'
      ? await checkSubmission(change, context)
      : []),
  ];
};
