import type { PlainDate } from '../domain/kernel/plain-date';
import { knexOf, type Strapi } from '../platform/strapi-casts';
import { templateSubjects } from '../usecases/template/template-subject';

/** One version as lists show it; `uses` counts the papers made by it; pages of registers are not kept. */
export type VersionLine = {
  documentId: string;
  version: number;
  state: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';
  publishedOn: PlainDate | null;
  publishedByName: string | null;
  note: string | null;
  rev: number;
  uses: number;
};

export type TemplateLine = {
  code: string;
  title: string;
  published: number | null;
  draft: number | null;
  versions: VersionLine[];
};

type Row = {
  document_id: string;
  template_code: string;
  version: number;
  state: VersionLine['state'];
  published_on: PlainDate | null;
  published_by_name: string | null;
  note: string | null;
  rev: number;
};

/** Every official paper and every register with the versions of its template, the newest first. */
export async function templateList(strapi: Strapi): Promise<TemplateLine[]> {
  const db = knexOf(strapi);
  const rows: Row[] = await db('document_template_versions')
    .orderBy('version', 'desc')
    .select(
      ...['document_id', 'template_code', 'version', 'state', 'published_on'],
      ...['published_by_name', 'note', 'rev'],
    );
  const counted: { form: string; form_version: number; count: string }[] = await db(
    'official_documents',
  )
    .groupBy('form', 'form_version')
    .select('form', 'form_version')
    .count('* as count');
  const uses = new Map(
    counted.map((row) => [`${row.form}@${row.form_version}`, Number(row.count)]),
  );
  return templateSubjects(strapi).map(({ code, title }) => {
    const versions = rows
      .filter((row) => row.template_code === code)
      .map((row) => lineOf(row, uses.get(`${code}@${row.version}`) ?? 0));
    const numberOf = (state: string) => versions.find((one) => one.state === state)?.version;
    return {
      code,
      title,
      published: numberOf('PUBLISHED') ?? null,
      draft: numberOf('DRAFT') ?? null,
      versions,
    };
  });
}

const lineOf = (row: Row, uses: number): VersionLine => ({
  documentId: row.document_id,
  version: row.version,
  state: row.state,
  publishedOn: row.published_on,
  publishedByName: row.published_by_name,
  note: row.note,
  rev: row.rev,
  uses,
});
