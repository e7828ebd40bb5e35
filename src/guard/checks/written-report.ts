import type { DocumentState } from '../../domain/document/issuer';
import { powerToIssue } from '../../domain/document/rules/power-to-issue.rule';
import {
  FILING_RULES,
  RECEIPT_RULES,
  WRITTEN_REPORT_RULES,
} from '../../domain/document/rules/report-rules';
import { PEOPLE_RULES } from '../../domain/text/rules/people-rules';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge, type Violation } from '../../domain/kernel/rule';
import { filledText } from '../../platform/row-values';
import type { Change, Check, CheckContext } from '../change';
import { addresseeOfReport, powerFacts } from '../facts/papers';
import { checkReportLeaving } from './report-leaving';

type Raw = Record<string, unknown>;

const dayOf = (value: unknown): PlainDate | null => (value as PlainDate | null | undefined) ?? null;

/** The written report follows a notice of its round that was received and ran out. */
async function checkDue(change: Change, context: CheckContext): Promise<Violation[]> {
  const { after, before } = change;
  const { db, today } = context;
  const papers = (await db('official_documents')
    .where({ case_document_id: after.caseDocumentId, round: after.round })
    .whereNot({ document_id: before?.documentId ?? '' })
    .where('state', 'DOC_ISSUED')
    .select('kind', 'received_on', 'deadline_on')) as Raw[];
  const notice = papers.find((row) => row.kind === 'RETURN_NOTICE');
  return [
    ...judge(
      WRITTEN_REPORT_RULES,
      {
        receivedOn: dayOf(notice?.received_on),
        deadlineOn: dayOf(notice?.deadline_on),
        reportSent: papers.some((row) => row.kind === 'WRITTEN_REPORT'),
        today,
      },
      today,
    ),
    ...judge([powerToIssue], await powerFacts(after, context), today),
  ];
}

/** What happens to a written report after it left: 回执 and 备案. */
async function checkAnswers(
  { before, after }: Change,
  context: CheckContext,
): Promise<Violation[]> {
  const { actor, db, today } = context;
  const documentState = before?.state as DocumentState;
  const violations: Violation[] = [];
  if (after.receivedOn && before?.receivedOn !== after.receivedOn) {
    const pictures = (await db('attachments')
      .where({ owner_document_id: after.documentId })
      .count('id as n')
      .first()) as { n: string | number } | undefined;
    const people = [{ path: ['receiverName'], name: filledText(after.receiptName) }];
    violations.push(
      ...judge(PEOPLE_RULES, { people }, today),
      ...judge(
        RECEIPT_RULES,
        {
          documentState,
          issuedOn: dayOf(after.issuedOn),
          acknowledgedOn: dayOf(before?.receivedOn),
          receivedOn: after.receivedOn as PlainDate,
          receiverName: filledText(after.receiptName),
          householdOutside: (await addresseeOfReport(after, context)).householdOutside,
          bySchool: actor?.kind === 'staff' && Boolean(actor.schoolCode),
          proofCount: Number(pictures?.n ?? 0),
          today,
        },
        today,
      ),
    );
  }
  if (after.filedOn && before?.filedOn !== after.filedOn)
    violations.push(
      ...judge(FILING_RULES, { documentState, filedOn: dayOf(before?.filedOn) }, today),
    );
  return violations;
}

/** 辍学学生书面报告: as it is drafted, signed, sent, received and filed. */
export const checkWrittenReport: Check = async (change, context) => {
  const { kind, before, after } = change;
  const leaves = after.state === 'DOC_ISSUED' && before?.state !== 'DOC_ISSUED';
  const signed = (after.cosignedByStaffNo ?? null) !== (before?.cosignedByStaffNo ?? null);
  return [
    ...(kind === 'create' || leaves ? await checkDue(change, context) : []),
    ...(leaves || signed ? await checkReportLeaving(change, context) : []),
    ...(kind === 'update' ? await checkAnswers(change, context) : []),
  ];
};
