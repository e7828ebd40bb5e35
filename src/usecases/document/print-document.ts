import { systemActor } from '../../access/panel-actor';
import type { FormCode } from '../../documents/forms/registry';
import { composePaper } from '../../documents/forms/render-form';
import { verifyPrinted } from '../../documents/text/verify-printed';
import { putPrivateFile } from '../../files/private-files';
import type { Instant } from '../../domain/kernel/instant';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { readRow } from '../../platform/rows/read-row';
import { knexOf, type Data, type Strapi } from '../../platform/strapi-casts';
import { sourceOfVersion } from '../template/template-version';
import { paperOfRow } from './paper-of-row';
import { OFFICIAL_FONTS } from './official-fonts';

const DOCUMENT = 'api::official-document.official-document';

/** The families of GB/T 9704 come first when the operator owns them. */

type Printer = { render(job: { html: string }): Promise<Buffer> };

/**
 * Prints an issued paper from its frozen data by the version of the template that it was issued with, reads the text back, and stores the bytes once. A paper whose text differs from its
 * data is quarantined: it exists, with its number, but can't be handed out.
 */
export async function printDocument(
  strapi: Strapi,
  printer: Printer,
  documentId: string,
  now: Instant,
): Promise<void> {
  const row = await readRow(strapi, knexOf(strapi), DOCUMENT, 'documentId', documentId);
  if (!row || row.renderState !== 'RENDER_PENDING') return;
  const form = row.form as FormCode;
  const source = await sourceOfVersion(strapi, form, Number(row.formVersion));
  const { html, facts } = composePaper(form, source, await paperOfRow(strapi, row), OFFICIAL_FONTS);
  const pdf = await printer.render({ html });
  const missing = verifyPrinted(facts, pdf);
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

async function stored(pdf: Buffer): Promise<Data> {
  const { fileKey, sha256, bytes } = await putPrivateFile(pdf);
  return { renderState: 'RENDER_READY', pdfFileKey: fileKey, pdfSha256: sha256, pdfBytes: bytes };
}
