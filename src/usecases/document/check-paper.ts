import { z } from 'zod';
import {
  DOCUMENT_KIND_LABELS,
  type DocumentKind,
  type DocumentState,
} from '../../domain/document/issuer';
import { normalVerificationCode } from '../../domain/document/verification-code';
import { officialDocumentLabels } from '../../domain/labels/official-document';
import { toPlainDate } from '../../domain/kernel/instant';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { refusal } from '../../guard/errors';
import { isoOf } from '../../platform/row-values';
import { queryOf, type Row, type Strapi } from '../../platform/strapi-casts';
import { DOCUMENT } from '../case/document-uid';
import { text } from '../input/parse-input';
import { refuseFlood, type Visitor } from '../visitor/refuse-flood';

/** Papers that may have left the house; a draft and one that still waits for its signature are known to nobody outside. */
const SHOWN_STATES: DocumentState[] = ['DOC_SIGNED', 'DOC_ISSUED', 'DOC_VOIDED'];

export const checkPaperInput = z.strictObject({
  code: text(40).min(1, { error: '请填写文书页脚的核验码' }),
});

/** What a reader of a paper is told: whose paper it is and whether it stands, and nothing of any child. */
export type CheckedPaper = {
  kind: DocumentKind;
  kindLabel: string;
  documentNumber: string | null;
  issuerName: string;
  issuedOn: PlainDate | null;
  state: DocumentState;
  stateLabel: string;
  /** True for a paper that was issued and not voided. */
  stands: boolean;
  voidedOn: PlainDate | null;
  /** Of the stored file, as 64 hexadecimal digits: whoever holds the file can compare it. Null until it is printed. */
  pdfSha256: string | null;
  pdfBytes: number | null;
};

async function findPaper(strapi: Strapi, typed: string): Promise<Row> {
  const code = normalVerificationCode(typed);
  const row = code
    ? await queryOf(strapi, DOCUMENT).findOne({
        where: { verificationCode: code, state: { $in: SHOWN_STATES } },
      })
    : null;
  if (!row)
    throw refusal(
      404,
      'DOC-08',
      '没有查到这个核验码。请对照文书页脚逐位核对；仍然查不到的，请向发文单位核实。',
      ['code'],
    );
  return row;
}

/** Tells whoever holds a paper whether this district issued it and whether it still stands. No account, no personal data. */
export async function checkPaper(visitor: Visitor, typed: string): Promise<CheckedPaper> {
  await refuseFlood(visitor, 'check-paper');
  const row = await findPaper(visitor.strapi, typed);
  const kind = row.kind as DocumentKind;
  const state = row.state as DocumentState;
  const voidedAt = isoOf(row.voidedAt);
  return {
    kind,
    kindLabel: DOCUMENT_KIND_LABELS[kind],
    documentNumber: (row.documentNumber as string | null) ?? null,
    issuerName: String(row.issuerName),
    issuedOn: (row.issuedOn as PlainDate | null) ?? null,
    state,
    stateLabel: officialDocumentLabels.enums.state[state],
    stands: state === 'DOC_ISSUED',
    voidedOn: voidedAt === null ? null : toPlainDate(Date.parse(voidedAt)),
    pdfSha256: (row.pdfSha256 as string | null) ?? null,
    pdfBytes: row.pdfBytes === null ? null : Number(row.pdfBytes),
  };
}
