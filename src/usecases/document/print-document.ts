import { systemActor } from '../../access/panel-actor';
import type { FormCode, FormData } from '../../documents/forms/registry';
import { renderForm } from '../../documents/forms/render-form';
import { verifyPrinted } from '../../documents/text/verify-printed';
import { putPrivateFile } from '../../files/private-files';
import { formatChineseDateTime, type Instant } from '../../domain/kernel/instant';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { openText } from '../../platform/field-cipher';
import { queryOf, type Data, type Strapi } from '../../platform/strapi-casts';

const DOCUMENT = 'api::official-document.official-document';

/** The families of GB/T 9704 come first when the operator owns them. */
const OFFICIAL_FONTS = { officialFontsDir: process.env.DOCUMENT_FONTS_DIR ?? null };

type Printer = { render(job: { html: string }): Promise<Buffer> };

/**
 * Prints an issued paper from its frozen data, reads the text back, and stores the bytes once. A paper whose text differs from its
 * data is quarantined: it exists, with its number, but can't be handed out.
 */
export async function printDocument(
  strapi: Strapi,
  printer: Printer,
  documentId: string,
  now: Instant,
): Promise<void> {
  const row = await queryOf(strapi, DOCUMENT).findOne({ where: { documentId } });
  if (!row || row.renderState !== 'RENDER_PENDING') return;
  const data = JSON.parse(openText(String(row.dataCipher))) as FormData[FormCode];
  const form = row.form as FormCode;
  const paper = { ...data, ...signatureOf(row) };
  const version = Number(row.formVersion);
  const pdf = await printer.render({ html: renderForm(form, version, paper, OFFICIAL_FONTS) });
  const missing = verifyPrinted(form, version, paper, pdf);
  const outcome: Data =
    missing.length === 0
      ? await stored(pdf)
      : {
          renderState: 'RENDER_QUARANTINED',
          renderNote: `未印出：${missing.map(({ path }) => path).join('、')}`.slice(0, 250),
        };
  await runGuarded(
    strapi,
    { actor: systemActor(), now, useCase: 'document.print' },
    async (context) => {
      const current = await lockRecord(context, DOCUMENT, documentId);
      if (current?.renderState === 'RENDER_PENDING')
        await changeRecord(context, DOCUMENT, current.id, outcome);
    },
  );
}

/** A co-signature stands beside the content it signs and is not part of the content's hash. */
function signatureOf(row: Data): Data {
  if (!row.contentHash) return {};
  return {
    contentHash: row.contentHash,
    cosignature: row.cosignedByName
      ? {
          name: row.cosignedByName,
          signedAt: formatChineseDateTime(new Date(String(row.cosignedAt)).getTime()),
        }
      : null,
  };
}

async function stored(pdf: Buffer): Promise<Data> {
  const { fileKey, sha256, bytes } = await putPrivateFile(pdf);
  return { renderState: 'RENDER_READY', pdfFileKey: fileKey, pdfSha256: sha256, pdfBytes: bytes };
}
