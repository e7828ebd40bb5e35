import type { CaseState } from '../../domain/case/states';
import { VOID_RULES } from '../../domain/document/rules/document-rules';
import { NOTICE_RULES } from '../../domain/document/rules/notice-rules';
import { powerToIssue } from '../../domain/document/rules/power-to-issue.rule';
import { ABSENCE_REPORT_RULES } from '../../domain/document/rules/report-rules';
import { judge, type Violation } from '../../domain/kernel/rule';
import { openText } from '../../platform/field-cipher';
import type { Change, Check, CheckContext } from '../change';
import { addresseeOfReport, powerFacts } from '../facts/papers';
import { visitOfRow } from '../facts/visits';
import { askPrepared } from '../../platform/rows/ask-prepared';
import { filledText, textOf } from '../../platform/row-values';
import { checkReportLeaving } from './report-leaving';
import { checkWrittenReport } from './written-report';

type Raw = Record<string, unknown>;
async function standing(change: Change, { db }: CheckContext): Promise<Raw | undefined> {
  const { after, before } = change;
  return (await db('official_documents')
    .where({ case_document_id: after.caseDocumentId, round: after.round, kind: after.kind })
    .whereNot('state', 'DOC_VOIDED')
    .whereNot({ document_id: before?.documentId ?? '' })
    .first('document_number', 'document_id')) as Raw | undefined;
}

/** In one statement what a notice is judged by: its case, the visits of all rounds, and a paper of its kind that stands already. */
const NOTICE_FACTS = `
select c.state, c.school_code, c.town_code,
  (select json_agg(json_build_object('round', v.round, 'visitedOn', v.visited_on, 'way', v.way, 'outcome', v.outcome,
      'photoCount', v.photo_count, 'signatureCount', v.signature_count, 'guardianSignature', v.guardian_signature,
      'refusalWitness', v.refusal_witness)) from persuasion_visits v where v.case_document_id = c.document_id)::text as visits,
  (select d.document_number from official_documents d
    where d.case_document_id = c.document_id and d.round = :round and d.kind = :kind and d.state <> 'DOC_VOIDED'
      and d.document_id <> :own limit 1) as standing_number
from cases c where c.document_id = :caseId`;

async function checkNotice(change: Change, context: CheckContext): Promise<Violation[]> {
  const { after } = change;
  const { db, settings, today } = context;
  const [caseRow] = await askPrepared(db, NOTICE_FACTS, {
    caseId: textOf(after.caseDocumentId),
    round: Number(after.round),
    kind: textOf(after.kind),
    own: textOf(change.before?.documentId),
  });
  const visits = JSON.parse(filledText(caseRow?.visits) ?? '[]') as Raw[];
  const content = after.dataCipher ? openText(textOf(after.dataCipher)) : '';
  return judge(
    NOTICE_RULES,
    {
      ...(await powerFacts(after, context)),
      issuerCode: String(after.issuerCode),
      issuerName: textOf(after.issuerName),
      caseState: caseRow?.state as CaseState,
      schoolCode: filledText(caseRow?.school_code),
      townCode: filledText(caseRow?.town_code),
      guardianName: filledText(after.addressee),
      visits: visits.map(visitOfRow),
      round: Number(after.round),
      required: settings('persuasion.visitsRequired'),
      days: Number(after.deadlineDays ?? 0),
      text: content,
      standingNumber: filledText(caseRow?.standing_number),
    },
    today,
  );
}

async function checkReportPrepared(change: Change, context: CheckContext): Promise<Violation[]> {
  const facts = await addresseeOfReport(change.after, context);
  return [
    ...judge(
      ABSENCE_REPORT_RULES,
      { ...facts, reportStands: Boolean(await standing(change, context)) },
      context.today,
    ),
    ...judge([powerToIssue], await powerFacts(change.after, context), context.today),
  ];
}

function checkVoiding({ before, after }: Change, { today }: CheckContext): Violation[] {
  if (after.state !== 'DOC_VOIDED' || before?.state !== 'DOC_ISSUED') return [];
  const facts = {
    reason: textOf(after.voidReason),
    state: 'DOC_ISSUED',
    received: Boolean(before.receivedOn),
  };
  return judge(VOID_RULES, facts, today);
}

/** A paper at the moment it comes about and at the moment it leaves; afterwards the database keeps it as it is. */
export const checkOfficialDocument: Check = async (change, context) => {
  const { kind, before, after } = change;
  // A sheet says what its inspection says, and that is judged there.
  if (kind === 'delete' || after.kind === 'INSPECTION_SHEET') return [];
  const leaves = after.state === 'DOC_ISSUED' && before?.state !== 'DOC_ISSUED';
  const voiding = checkVoiding(change, context);
  if (voiding.length > 0) return voiding;
  switch (after.kind) {
    case 'ABSENCE_REPORT':
      if (kind === 'create') return checkReportPrepared(change, context);
      return leaves ? checkReportLeaving(change, context) : [];
    case 'WRITTEN_REPORT':
      return checkWrittenReport(change, context);
    default:
      return leaves ? checkNotice(change, context) : [];
  }
};
