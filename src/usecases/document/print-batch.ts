import { z } from 'zod';
import { scopedFilterFor } from '../../access/record-scope';
import { joinPdfs } from '../../documents/batch/join-pdfs';
import { hashOfList, printListHtml, type ListedPaper } from '../../documents/batch/print-list';
import { formatChineseDateTime } from '../../domain/kernel/instant';
import { auditAct } from '../../guard/audit';
import { scopeOfRow } from '../../guard/change-summary';
import { conflict, notFound, refusal } from '../../guard/errors';
import { runGuarded } from '../../guard/run';
import { textOf } from '../../platform/row-values';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { readStoredFile } from '../attachment/read-stored-file';
import { text } from '../input/parse-input';
import type { UseCase } from '../start';
import { printNow } from './print-now';
import { OFFICIAL_FONTS } from './official-fonts';

const DOCUMENT = 'api::official-document.official-document';
/** A pile of some 1,500 sheets; above it a printer's tray and the memory of the server are no longer large enough. */
const MOST_PAPERS = 500;
const READ_AT_ONCE = 8;

export const printBatchInput = z.strictObject({
  documents: z
    .array(text(40).min(1))
    .min(1, { error: '请先选择要打印的文书' })
    .max(MOST_PAPERS, { error: `一次最多合并打印 ${MOST_PAPERS} 份，请分批打印` })
    .refine((ids) => new Set(ids).size === ids.length, { error: '同一份文书选了两次' }),
});

/** A pile holds tens of megabytes while it is put together: one at a time on an instance. */
let printing = false;

/**
 * One PDF for the printer: a list with its hash, then the stored bytes of each paper, in the order asked for. Nothing is rendered
 * anew, so what comes out of the printer is what was issued. Each paper opened goes on record.
 * @throws 404 a paper is out of scope · 409 DOC-04 not printed yet, DOC-05 quarantined · 503 DOC-06 another pile is in the making
 */
export async function printBatch(
  useCase: UseCase,
  input: z.infer<typeof printBatchInput>,
): Promise<{ fileName: string; bytes: Buffer }> {
  const rows = await papersInOrder(useCase, input.documents);
  refuseUnprintable(rows);
  if (printing) throw refusal(503, 'DOC-06', '另一批文书正在合并，请几秒后再试。');
  printing = true;
  try {
    const bytes = await joined(useCase, rows);
    return { fileName: `文书打印件（${rows.length}份）.pdf`, bytes };
  } finally {
    printing = false;
  }
}

async function papersInOrder(
  { strapi, caller }: UseCase,
  documents: readonly string[],
): Promise<Row[]> {
  const found = await queryOf(strapi, DOCUMENT).findMany({
    where: {
      $and: [{ documentId: { $in: documents } }, scopedFilterFor(strapi, DOCUMENT, caller)],
    },
  });
  const byId = new Map(found.map((row) => [row.documentId, row]));
  return documents.map((documentId) => {
    const row = byId.get(documentId);
    if (!row) throw notFound('文书');
    return row;
  });
}

function refuseUnprintable(rows: readonly Row[]): void {
  rows.forEach((row, index) => {
    const path = ['documents', String(index)];
    const name = nameOf(row);
    if (row.renderState === 'RENDER_QUARANTINED')
      throw conflict('DOC-05', `${name}的印刷稿与内容不符，已隔离，请先去掉这一份。`, {}, path);
    if (row.renderState !== 'RENDER_READY' || !row.pdfFileKey || !row.pdfSha256)
      throw conflict('DOC-04', `${name}正在生成，请稍候几秒再打印。`, {}, path);
  });
}

const nameOf = (row: Row): string => textOf(row.documentNumber ?? row.title);

async function joined({ strapi, caller, now }: UseCase, rows: readonly Row[]): Promise<Buffer> {
  const papers: ListedPaper[] = rows.map((row) => ({
    name: nameOf(row),
    addressee: textOf(row.addressee),
    sha256: textOf(row.pdfSha256),
  }));
  const list = printNow(
    printListHtml(
      papers,
      { by: caller.actor.name, at: formatChineseDateTime(now) },
      OFFICIAL_FONTS,
    ),
  );
  const [cover, files] = await Promise.all([list, storedFiles(strapi, rows)]);
  await runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'document.print-batch' },
    async (context) => {
      const listHash = hashOfList(papers);
      for (const row of rows)
        auditAct(
          context,
          'pdf',
          { type: DOCUMENT, documentId: row.documentId, scope: scopeOfRow(row) },
          { listHash, papers: rows.length },
        );
    },
  );
  return joinPdfs('文书打印件', [cover, ...files]);
}

async function storedFiles(strapi: UseCase['strapi'], rows: readonly Row[]): Promise<Buffer[]> {
  const files: Buffer[] = new Array<Buffer>(rows.length);
  let next = 0;
  const lane = async () => {
    while (next < rows.length) {
      const index = next;
      next += 1;
      const row = rows[index];
      if (row)
        files[index] = await readStoredFile(strapi, textOf(row.pdfFileKey), textOf(row.pdfSha256));
    }
  };
  await Promise.all(Array.from({ length: READ_AT_ONCE }, lane));
  return files;
}
