import type { PaperExtra } from '../../domain/form/fields-on-paper';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { ReturnNoticeData, VisitLine } from './return-notice-data';

/** What a 辍学学生书面报告 says. Number and day are added as it leaves; the rest is what the inspector signed. */
export type WrittenReportData = {
  readonly documentNumber: string;
  /** Empty until it leaves. */
  readonly issuedOn: PlainDate | '';
  readonly issuer: ReturnNoticeData['issuer'];
  /** 主送: the town of the household registration. */
  readonly addressee: string;
  /** 抄送: the committee, which files it. */
  readonly copyTo: string;
  readonly student: ReturnNoticeData['student'];
  readonly guardian: ReturnNoticeData['guardian'] | null;
  readonly caseNo: string;
  readonly absentSince: PlainDate;
  readonly missedSchoolDays: number;
  readonly visits: readonly VisitLine[];
  readonly notice: {
    readonly number: string;
    readonly receivedOn: PlainDate;
    readonly deadlineOn: PlainDate;
  };
  readonly cause: string;
  readonly whereabouts: string;
  readonly situation: string;
  readonly request: string;
  readonly attachments: readonly string[];
  readonly preparedBy: string;
  readonly contact: string;
  readonly verificationCode: string;
  /** Where a reader has the paper checked; papers from before there was such a page have none. */
  readonly checkAt?: string;
  /** Texts of the fields that administrators added. */
  readonly extra?: PaperExtra;
};

/** The report as it is printed: the frozen data and the co-signature bound to its hash. */
export type WrittenReportPaper = WrittenReportData & {
  /** SHA-256 of what was signed, hexadecimal. */
  readonly contentHash: string;
  /** Null while it waits. `signedAt` is a Chinese date and time. */
  readonly cosignature: { readonly name: string; readonly signedAt: string } | null;
};
