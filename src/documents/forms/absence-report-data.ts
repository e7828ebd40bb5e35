import type { PaperExtra } from '../../domain/form/fields-on-paper';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { ReturnNoticeData } from './return-notice-data';

/** What a 48小时报告单 says, frozen when it is prepared; its SHA-256 is what the inspector signs. */
export type AbsenceReportData = {
  readonly issuer: ReturnNoticeData['issuer'];
  readonly student: ReturnNoticeData['student'];
  readonly guardian: ReturnNoticeData['guardian'] | null;
  readonly caseNo: string;
  readonly absentSince: PlainDate;
  /** The first missed session, such as 上午; empty when unknown. */
  readonly absentSession: string;
  /** Chinese date and time at which the clock ended. */
  readonly clockEndedAt: string;
  readonly leaveChecked: string;
  readonly contacted: string;
  readonly headTeacher: string;
  readonly preparedBy: string;
  readonly preparedAt: string;
  readonly addressees: readonly string[];
  readonly verificationCode: string;
  /** Where a reader has the paper checked; papers from before there was such a page have none. */
  readonly checkAt?: string;
  /** Of the fields that administrators added. */
  readonly extra?: PaperExtra;
};

/** The report as it is printed: the frozen data and the co-signature bound to its hash. */
export type AbsenceReportPaper = AbsenceReportData & {
  /** SHA-256 of the frozen data, hexadecimal. */
  readonly contentHash: string;
  /** Null in a draft: the line stays empty. `signedAt` is a Chinese date and time. */
  readonly cosignature: { readonly name: string; readonly signedAt: string } | null;
};
