import {
  CLOSURE_REQUEST_RULES,
  CLOSURE_RULES,
  END_GROUND_RULES,
  RETURN_RULES,
} from '../../domain/case/rules/closure-rules';
import { FINDINGS_RULES, OPENING_RULES } from '../../domain/case/rules/case-rules';
import type { ClosureFacts, ClosureKind } from '../../domain/case/closure-facts';
import { performerOf } from '../../domain/case/performer';
import { isOpen, type CaseOrigin, type CaseState } from '../../domain/case/states';
import { toPlainDate } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge, type Violation } from '../../domain/kernel/rule';
import { askPrepared } from '../../platform/rows/ask-prepared';
import { filledText, textOf } from '../../platform/row-values';
import type { Change, Check, CheckContext } from '../change';
import { historyOfRound } from '../facts/case-events';
import { endGroundsOf } from '../facts/end-grounds';
import { isOfSubdistrict } from '../facts/subdistrict';
import { settingsOfDay } from '../reference';

const instant = (value: unknown): number => new Date(String(value)).getTime();

const CHILD_OF_CASE = `
select (select birth_date from students where child_no = :childNo) as birth_date,
  (select json_agg(c order by c.id desc)::text from (select id, case_no, state from cases where child_no = :childNo) c) as cases`;

async function checkOpening(
  { after }: Change,
  { db, now, today, settings }: CheckContext,
): Promise<Violation[]> {
  const [child] = await askPrepared<{ birth_date: PlainDate | null; cases: string | null }>(
    db,
    CHILD_OF_CASE,
    { childNo: textOf(after.childNo) },
  );
  const existing = JSON.parse(child?.cases ?? '[]') as { case_no: string; state: CaseState }[];
  const relevant = existing.find((row) => isOpen(row.state)) ?? existing[0];
  return judge(
    OPENING_RULES,
    {
      origin: after.origin as CaseOrigin,
      originReason: (after.originReason as string | null | undefined) ?? null,
      existingCase: relevant ? { caseNo: relevant.case_no, state: relevant.state } : null,
      birthDate: child?.birth_date ?? today,
      pastAge: settings('compulsory.pastAge'),
      openedAt: instant(after.openedAt),
      now,
    },
    today,
  );
}

async function checkReturn({ after }: Change, { db, today }: CheckContext): Promise<Violation[]> {
  const history = await historyOfRound(db, String(after.documentId), Number(after.round));
  return judge(
    RETURN_RULES,
    {
      returnedOn: after.returnedOn as PlainDate,
      firstMissedOn: after.firstMissedAt ? toPlainDate(instant(after.firstMissedAt)) : null,
      caseOpenedOn: toPlainDate(instant(after.openedAt)),
      schoolCode: (after.schoolCode as string | null) ?? null,
      proofCount: history.returnProofCount,
      today,
    },
    today,
  );
}

async function closureFacts(
  change: Change,
  context: CheckContext,
  kind: ClosureKind,
): Promise<ClosureFacts | null> {
  const { before, after } = change;
  if (!context.actor) return null;
  const history = await historyOfRound(context.db, String(after.documentId), Number(after.round));
  const returnedOn = (after.returnedOn as PlainDate | null) ?? null;
  // The plan of the watch is the one of the day on which it began.
  const settings = await settingsOfDay(context.db, returnedOn ?? context.today, context);
  return {
    kind,
    proposedKind: (before?.closureKind as ClosureKind | null) ?? null,
    proposedByStaffNo: (before?.closureProposedBy as string | null) ?? null,
    actor: { staffNo: context.actor.staffNo, role: performerOf(context.actor) },
    bySubdistrict: await isOfSubdistrict(context.db, context.actor),
    proofCount: history.closureProofCount,
    duplicateOfCaseNo: (after.duplicateOfCaseNo as string | null) ?? null,
    duplicateExists: Boolean(after.duplicateOfCaseDocumentId),
    returnedOn,
    returnProofCount: history.returnProofCount,
    checks: history.checks,
    checkDays: settings('watch.checkDays'),
    today: context.today,
  };
}

type Columns = Record<string, unknown>;

const asksToClose = (before: Columns, after: Columns): boolean =>
  Boolean(after.closureProposedBy) && before.closureProposedBy !== after.closureProposedBy;

/** Whether the rules of this change read the history of the case: its events must be written before it then. */
export function isJudgedByHistory(before: Columns, after: Columns): boolean {
  const entered = before.state !== after.state ? (after.state as CaseState) : null;
  if (entered === 'CASE_WATCH' || (entered && !isOpen(entered))) return true;
  return asksToClose(before, after);
}

const FINDINGS = ['cause', 'causeNote', 'whereabouts', 'whereaboutsNote'];

/** Cause and whereabouts as they are written; those of before the rule that stay as they are stand in nobody's way. */
function checkFindings({ before, after }: Change, { today }: CheckContext): Violation[] {
  if (FINDINGS.every((name) => textOf(before?.[name]) === textOf(after[name]))) return [];
  return judge(
    FINDINGS_RULES,
    {
      cause: filledText(after.cause),
      causeNote: textOf(after.causeNote),
      whereabouts: filledText(after.whereabouts),
      whereaboutsNote: textOf(after.whereaboutsNote),
    },
    today,
  );
}

/** A case: how it opens, what was found out, the return, and how it ends. The steps themselves are judged by the state table before they are written. */
export const checkCase: Check = async (change, context) => {
  const { kind, before, after } = change;
  if (kind === 'delete') return [];
  const violations = checkFindings(change, context);
  if (kind === 'create') return [...violations, ...(await checkOpening(change, context))];
  if (!before || !isJudgedByHistory(before, after)) return violations;
  const entered = before.state !== after.state ? (after.state as CaseState) : null;
  if (entered === 'CASE_WATCH') violations.push(...(await checkReturn(change, context)));
  if (entered && !isOpen(entered)) {
    const facts = await closureFacts(change, context, entered as ClosureKind);
    if (facts) violations.push(...judge(CLOSURE_RULES, facts, context.today));
    const grounds = await endGroundsOf(context, textOf(after.childNo), entered as ClosureKind);
    violations.push(...judge(END_GROUND_RULES, grounds, context.today));
  }
  if (asksToClose(before, after)) {
    const facts = await closureFacts(change, context, after.closureKind as ClosureKind);
    if (facts) violations.push(...judge(CLOSURE_REQUEST_RULES, facts, context.today));
  }
  return violations;
};
