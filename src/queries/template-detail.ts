import type { Knex } from 'knex';
import type { PlainDate } from '../domain/kernel/plain-date';
import type { TemplateField } from '../domain/document/template-field';
import { notFound } from '../guard/errors';
import { checkSource, fieldsOfForm, type SourceReport } from '../usecases/template/check-source';
import { formCodeOf, titleOfForm } from '../usecases/template/template-version';

/** A version with its text, and what the editor needs beside it. */
export type TemplateDetail = {
  documentId: string;
  templateCode: string;
  title: string;
  version: number;
  state: string;
  rev: number;
  note: string | null;
  publishedOn: PlainDate | null;
  source: string;
  fields: readonly TemplateField[];
  report: SourceReport;
};

/** One version; 404 when there is none. */
export async function templateDetail(db: Knex, documentId: string): Promise<TemplateDetail> {
  const row = (await db('document_template_versions')
    .where({ document_id: documentId })
    .first('*')) as Record<string, unknown> | undefined;
  if (!row) throw notFound('模板版本');
  const code = formCodeOf(String(row.template_code));
  const source = String(row.source);
  return {
    documentId,
    templateCode: code,
    title: titleOfForm(code),
    version: Number(row.version),
    state: String(row.state),
    rev: Number(row.rev),
    note: row.note as string | null,
    publishedOn: row.published_on as PlainDate | null,
    source,
    fields: fieldsOfForm(code),
    report: checkSource(code, source),
  };
}

const MOST_PAPERS = 30;

/** Issued papers of a form, the newest first, for a preview with real facts. */
export async function papersOfForm(
  db: Knex,
  code: string,
): Promise<{ documentId: string; title: string }[]> {
  const rows: {
    document_id: string;
    document_number: string | null;
    addressee: string | null;
    title: string;
  }[] = await db('official_documents')
    .where({ form: formCodeOf(code) })
    .orderBy('id', 'desc')
    .limit(MOST_PAPERS)
    .select('document_id', 'document_number', 'addressee', 'title');
  return rows.map((row) => ({
    documentId: row.document_id,
    title: [row.document_number ?? row.title, row.addressee].filter(Boolean).join(' · '),
  }));
}
