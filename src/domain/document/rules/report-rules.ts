import type { Rule } from '../../kernel/rule';
import type {
  CosigningFacts,
  ReportFacts,
  SubstituteFacts,
  WrittenReportFacts,
  AbsenceReportFacts,
  FilingFacts,
  JudicialFacts,
  ReceiptFacts,
} from '../report-facts';
import { reportCosigned } from './cosigned.rule';
import { cosigner } from './cosigner.rule';
import { filingInOrder } from './filing-in-order.rule';
import { judicialBasis } from './judicial-basis.rule';
import { oneAbsenceReport } from './one-absence-report.rule';
import { oneWrittenReport } from './one-written-report.rule';
import { receiptInOrder } from './receipt-in-order.rule';
import { reportAddressee } from './report-addressee.rule';
import { substituteInTime } from './substitute-in-time.rule';
import { writtenReportDue } from './written-report-due.rule';

/** Judged when a report leaves the school. */
export const REPORT_RULES: readonly Rule<ReportFacts>[] = [reportCosigned, reportAddressee];

/** Judged when the 48小时报告单 is prepared. */
export const ABSENCE_REPORT_RULES: readonly Rule<AbsenceReportFacts>[] = [
  oneAbsenceReport,
  reportAddressee,
];

/** Judged when somebody signs beside the school. */
export const COSIGNING_RULES: readonly Rule<CosigningFacts>[] = [cosigner];

/** Judged when 督导室 names a substitute. */
export const SUBSTITUTE_RULES: readonly Rule<SubstituteFacts>[] = [substituteInTime];

/** Judged when the 书面报告 after the notice is drafted and, besides REPORT_RULES, when it leaves. */
export const WRITTEN_REPORT_RULES: readonly Rule<WrittenReportFacts>[] = [
  writtenReportDue,
  oneWrittenReport,
];

/** Judged when the receipt of a written report is recorded. */
export const RECEIPT_RULES: readonly Rule<ReceiptFacts>[] = [receiptInOrder];

/** Judged when a written report is filed. */
export const FILING_RULES: readonly Rule<FilingFacts>[] = [filingInOrder];

/** Judged when a case goes to the judicial authorities. */
export const JUDICIAL_RULES: readonly Rule<JudicialFacts>[] = [judicialBasis];
