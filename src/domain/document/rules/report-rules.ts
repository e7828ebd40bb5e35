import type { Rule } from '../../kernel/rule';
import type {
  CosigningFacts,
  ReportFacts,
  SubstituteFacts,
  WrittenReportFacts,
  AbsenceReportFacts,
} from '../report-facts';
import { reportCosigned } from './cosigned.rule';
import { cosigner } from './cosigner.rule';
import { oneAbsenceReport } from './one-absence-report.rule';
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

/** Judged, besides REPORT_RULES, on the 书面报告 after the notice. */
export const WRITTEN_REPORT_RULES: readonly Rule<WrittenReportFacts>[] = [writtenReportDue];
