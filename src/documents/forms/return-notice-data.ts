import type { PaperExtra } from '../../domain/form/fields-on-paper';
import type { IssuerType } from '../../domain/document/issuer';
import type { PlainDate } from '../../domain/kernel/plain-date';

/** A persuasion visit as a paper names it. */
export type VisitLine = {
  readonly on: PlainDate;
  /** 入户, 电话, 视频, 约谈 or 外出劝返. */
  readonly way: string;
  readonly by: string;
  readonly result: string;
};

/** What a 限期复（入）学通知书 or 责令通知书 says, frozen when it is issued. Empty strings print as lines. */
export type ReturnNoticeData = {
  readonly documentNumber: string;
  readonly issuer: { readonly type: IssuerType; readonly code: string; readonly name: string };
  readonly guardian: {
    readonly name: string;
    readonly relationship: string;
    readonly address: string;
    readonly idMasked: string;
  };
  readonly student: {
    readonly name: string;
    readonly gender: string;
    readonly idNumber: string;
    readonly rollNumber: string;
    readonly schoolName: string;
    readonly gradeClass: string;
    readonly householdAddress: string;
    readonly residenceAddress: string;
  };
  readonly absentSince: PlainDate;
  readonly missedSchoolDays: number;
  readonly visits: readonly VisitLine[];
  /** Days of the period, counted from receipt; the paper never prints a fixed last day. */
  readonly days: number;
  readonly reportTo: { readonly school: string; readonly contact: string; readonly phone: string };
  readonly signer: string;
  readonly issuedOn: PlainDate;
  readonly verificationCode: string;
  /** Where a reader has the paper checked; papers from before there was such a page have none. */
  readonly checkAt?: string;
  /** Of the fields that administrators added. */
  readonly extra?: PaperExtra;
};
