import type { PlainDate } from '../domain/kernel/plain-date';
import type { TemplateField } from '../domain/document/template-field';
import { customTable } from '../domain/custom-type/strapi-schema';
import type { CustomType } from '../domain/custom-type/custom-type';
import { notFound } from '../guard/errors';
import { loadFields } from '../guard/reference';
import { knexOf, type Strapi } from '../platform/strapi-casts';
import { checkSource, type SourceReport } from '../usecases/template/check-source';
import { fieldsOfSubject, templateSubject } from '../usecases/template/template-subject';

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
export async function templateDetail(strapi: Strapi, documentId: string): Promise<TemplateDetail> {
  await loadFields(knexOf(strapi));
  const row = (await knexOf(strapi)('document_template_versions')
    .where({ document_id: documentId })
    .first('*')) as Record<string, unknown> | undefined;
  if (!row) throw notFound('模板版本');
  const subject = templateSubject(strapi, String(row.template_code));
  const source = String(row.source);
  return {
    documentId,
    templateCode: subject.code,
    title: subject.title,
    version: Number(row.version),
    state: String(row.state),
    rev: Number(row.rev),
    note: row.note as string | null,
    publishedOn: row.published_on as PlainDate | null,
    source,
    fields: fieldsOfSubject(subject),
    report: checkSource(subject, source),
  };
}

const MOST_PAPERS = 30;

type Chosen = { documentId: string; title: string };

/** Issued papers of a form or records of a register, the newest first, for a preview with real facts. */
export function papersOfTemplate(strapi: Strapi, code: string): Promise<Chosen[]> {
  const subject = templateSubject(strapi, code);
  return subject.kind === 'register'
    ? recordsOfRegister(strapi, subject.type)
    : papersOfForm(strapi, subject.code);
}

async function papersOfForm(strapi: Strapi, form: string): Promise<Chosen[]> {
  const rows: {
    document_id: string;
    document_number: string | null;
    addressee: string | null;
    title: string;
  }[] = await knexOf(strapi)('official_documents')
    .where({ form })
    .orderBy('id', 'desc')
    .limit(MOST_PAPERS)
    .select('document_id', 'document_number', 'addressee', 'title');
  return rows.map((row) => ({
    documentId: row.document_id,
    title: [row.document_number ?? row.title, row.addressee].filter(Boolean).join(' · '),
  }));
}

async function recordsOfRegister(strapi: Strapi, type: CustomType): Promise<Chosen[]> {
  const rows: { document_id: string; record_no: string; recorded_by_name: string | null }[] =
    await knexOf(strapi)(customTable(type))
      .orderBy('id', 'desc')
      .limit(MOST_PAPERS)
      .select('document_id', 'record_no', 'recorded_by_name');
  return rows.map((row) => ({
    documentId: row.document_id,
    title: [row.record_no, row.recorded_by_name].filter(Boolean).join(' · '),
  }));
}
