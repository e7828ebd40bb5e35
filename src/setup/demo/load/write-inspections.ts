import { makeInspections } from '../generate/inspections';
import { seededRandom } from '../generate/random';
import type { District } from '../rows/district';
import type { PlainDate } from '../../../domain/kernel/plain-date';
import { enqueue } from '../../../platform/queue/enqueue';
import { inspectionRows } from './inspection-rows';
import { writeTable, type WriterContext } from './table-writer';
import type { StoredPicture } from './write-case-material';

type Material = {
  district: District;
  today: PlainDate;
  documentId: () => string;
  pictures: ReadonlyMap<string, StoredPicture>;
  committeeName: string;
};

/** Inspections, their sheets and findings; the sheets go to the printer with the other papers. */
export async function writeInspections(
  context: WriterContext,
  { district, today, documentId, pictures, committeeName }: Material,
): Promise<void> {
  const random = seededRandom(`inspections/${district.asOf}`);
  const tools = { documentId, random, pictures, committeeName };
  const rows = inspectionRows(makeInspections(district, today), tools);
  const write = (uid: string, part: string, list: (typeof rows)[keyof typeof rows]) =>
    writeTable(context, { uid, part, rows: list, attributes: (row) => row });
  await write('api::inspection.inspection', '督查', rows.inspections);
  await write('api::finding.finding', '督查问题', rows.findings);
  await write('api::finding-event.finding-event', '督查问题经过', rows.events);
  await write('api::official-document.official-document', '督查表', rows.papers);
  await write('api::attachment.attachment', '督查附件', rows.attachments);
  const orders = rows.papers.map(({ documentId: id }) => ({
    task: 'render-document' as const,
    payload: { documentId: id },
    key: `render:${String(id)}`,
  }));
  await enqueue(context.trx, orders);
}
