import { formatDocumentNumber } from '../../../../domain/document/number';
import { toPlainDate } from '../../../../domain/kernel/instant';
import type { Story } from './case-story';

const CASE_NUMBER_DIGITS = 6;

/**
 * Gives case numbers in the order of opening and paper numbers in the order of issue: by issuer, series and year from 1 without a
 * gap, voided papers keeping theirs.
 */
export function giveNumbers(stories: readonly Story[]): void {
  const last = new Map<string, number>();
  const nextOf = (key: string): number => {
    const value = (last.get(key) ?? 0) + 1;
    last.set(key, value);
    return value;
  };
  const byOpening = [...stories].sort((a, b) => a.row.openedAt.localeCompare(b.row.openedAt));
  for (const { row } of byOpening) {
    const year = toPlainDate(Date.parse(row.openedAt)).slice(0, 4);
    row.caseNo = `${year}-${String(nextOf(`case ${year}`)).padStart(CASE_NUMBER_DIGITS, '0')}`;
  }
  nameKeptCases(byOpening);
  const papers = stories
    .flatMap((story) => story.documents.map((document) => ({ story, document })))
    .sort((a, b) => (a.document.issuedAt ?? '').localeCompare(b.document.issuedAt ?? ''));
  for (const { story, document } of papers) {
    const { series, year, issuerCode } = document;
    if (series === null || year === null) continue;
    document.number = nextOf(`${issuerCode} ${series} ${year}`);
    document.documentNumber = formatDocumentNumber({ series, year, number: document.number });
    if (document.documentId === story.row.orderDocumentId) {
      story.row.orderNumber = document.documentNumber;
    }
    if (document.documentId === story.row.noticeDocumentId) {
      story.row.noticeNumber = document.documentNumber;
    }
  }
}

/** A duplicate names the case that is kept: the one opened last before it. */
function nameKeptCases(byOpening: readonly Story[]): void {
  for (const [i, { row }] of byOpening.entries()) {
    const kept = byOpening[i - 1] ?? byOpening[i + 1];
    if (row.state === 'END_DUPLICATE' && kept) {
      row.duplicateOfCaseNo = kept.row.caseNo;
      row.duplicateOfCaseDocumentId = kept.row.documentId;
    }
  }
}
