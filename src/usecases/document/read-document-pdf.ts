import { scopedFilterFor } from '../../access/record-scope';
import type { Caller } from '../../access/request-actor';
import { auditAct } from '../../guard/audit';
import { scopeOfRow } from '../../guard/change-summary';
import { conflict, notFound } from '../../guard/errors';
import { runGuarded } from '../../guard/run';
import { queryOf, type Row, type Strapi } from '../../platform/strapi-casts';
import { readStoredFile } from '../attachment/read-stored-file';
import type { UseCase } from '../start';
import { textOf } from '../../platform/row-values';

const DOCUMENT = 'api::official-document.official-document';

/** An official paper in scope; 404 otherwise. */
export async function documentInScope(
  strapi: Strapi,
  caller: Caller,
  documentId: string,
): Promise<Row> {
  const row = await queryOf(strapi, DOCUMENT).findOne({
    where: { $and: [{ documentId }, scopedFilterFor(strapi, DOCUMENT, caller)] },
  });
  if (!row) throw notFound('文书');
  return row;
}

/**
 * The stored bytes of an issued paper, after its hash was checked: a reprint is the same file, byte for byte. A paper names a child with
 * its numbers in full, so who opened it goes on record.
 * @throws 404 out of scope · 409 DOC-04 not printed yet · 409 DOC-05 quarantined
 */
export async function readDocumentPdf(
  { strapi, caller, now }: UseCase,
  documentId: string,
): Promise<{ fileName: string; bytes: Buffer }> {
  const row = await documentInScope(strapi, caller, documentId);
  if (row.renderState === 'RENDER_QUARANTINED')
    throw conflict('DOC-05', '这份文书的印刷稿与内容不符，已隔离，不能打印。请联系区教委管理员。');
  if (row.renderState !== 'RENDER_READY' || !row.pdfFileKey || !row.pdfSha256)
    throw conflict('DOC-04', '文书正在生成，请稍候几秒再打开。', { renderState: row.renderState });
  const bytes = await readStoredFile(strapi, textOf(row.pdfFileKey), textOf(row.pdfSha256));
  await runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'document.read' },
    async (context) =>
      auditAct(context, 'pdf', { type: DOCUMENT, documentId, scope: scopeOfRow(row) }),
  );
  return { fileName: `${textOf(row.documentNumber ?? row.title ?? documentId)}.pdf`, bytes };
}
