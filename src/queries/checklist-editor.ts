import type { Knex } from 'knex';
import { checkContent, type ContentFault } from '../domain/checklist/check-content';
import type { ChecklistContent } from '../domain/checklist/content';
import { codesOf } from '../domain/checklist/edit-content';
import type { PlainDate } from '../domain/kernel/plain-date';
import { notFound } from '../guard/errors';
import { contentOfVersion, contentsOfChecklist } from '../guard/facts/inspections';

type VersionState = 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN';

/** One version as lists show it; `runningInspections` are drafts of inspectors that work by it. */
export type ChecklistVersionLine = {
  documentId: string;
  version: number;
  state: VersionState;
  publishedOn: PlainDate | null;
  publishedByName: string | null;
  note: string | null;
  rev: number;
  runningInspections: number;
};

export type ChecklistLine = {
  code: string;
  title: string;
  active: boolean;
  published: number | null;
  draft: number | null;
  versions: ChecklistVersionLine[];
};

type Raw = {
  document_id: string;
  checklist_code: string;
  version: number;
  state: VersionState;
  published_on: PlainDate | null;
  published_by_name: string | null;
  note: string | null;
  rev: number;
  running: string;
};

const versionRows = (db: Knex): Knex.QueryBuilder =>
  db('checklist_versions as v')
    .select(
      ...['v.document_id', 'v.checklist_code', 'v.version', 'v.state', 'v.published_on'],
      ...['v.published_by_name', 'v.note', 'v.rev'],
    )
    .select(
      db.raw(`(select count(*) from inspections i where i.state = 'DRAFT'
        and i.checklist_code = v.checklist_code and i.checklist_version = v.version) as running`),
    )
    .orderBy('v.version', 'desc');

const lineOf = (row: Raw): ChecklistVersionLine => ({
  documentId: row.document_id,
  version: row.version,
  state: row.state,
  publishedOn: row.published_on,
  publishedByName: row.published_by_name,
  note: row.note,
  rev: row.rev,
  runningInspections: Number(row.running),
});

/** Every checklist with its versions, the newest first. */
export async function checklistList(db: Knex): Promise<ChecklistLine[]> {
  const rows = (await versionRows(db)) as Raw[];
  const checklists: { code: string; title: string; active: boolean }[] = await db('checklists')
    .orderBy('id')
    .select('code', 'title', 'active');
  return checklists.map(({ code, title, active }) => {
    const versions = rows.filter((row) => row.checklist_code === code).map(lineOf);
    const numberOf = (state: VersionState): number | null =>
      versions.find((one) => one.state === state)?.version ?? null;
    return {
      code,
      title,
      active,
      published: numberOf('PUBLISHED'),
      draft: numberOf('DRAFT'),
      versions,
    };
  });
}

export type ChecklistDetail = ChecklistVersionLine & {
  checklistCode: string;
  content: ChecklistContent;
  faults: ContentFault[];
  /** Codes of groups and items that any version of the checklist has had. */
  usedCodes: string[];
};

/** One version with its content and what is still wrong with it; 404 when there is none. */
export async function checklistDetail(db: Knex, id: string): Promise<ChecklistDetail> {
  const row = (await versionRows(db).where('v.document_id', id).first()) as Raw | undefined;
  const content = row ? await contentOfVersion(db, row.checklist_code, row.version) : null;
  if (!row || !content) throw notFound('督查清单版本');
  const faults = checkContent(content);
  const contents = await contentsOfChecklist(db, row.checklist_code);
  const usedCodes = [...new Set(contents.flatMap(codesOf))];
  return { ...lineOf(row), checklistCode: row.checklist_code, content, faults, usedCodes };
}

export type ChecklistImpact = { running: { version: number; count: number }[]; sentence: string };

/** What publishing this version touches: drafts of inspectors, by the version that they stay with. */
export async function checklistImpact(db: Knex, id: string): Promise<ChecklistImpact> {
  const { checklistCode, version } = await checklistDetail(db, id);
  const rows: { version: number; count: string }[] = await db('inspections')
    .where({ checklist_code: checklistCode, state: 'DRAFT' })
    .groupBy('checklist_version')
    .orderBy('checklist_version')
    .select('checklist_version as version')
    .count('* as count');
  const running = rows.map((row) => ({ version: row.version, count: Number(row.count) }));
  const parts = running.map((one) => `${one.count} 份进行中的督查仍用第 ${one.version} 版`);
  const begin = `发布后开始的督查使用第 ${version} 版。`;
  const sentence =
    parts.length === 0 ? `${begin}目前没有进行中的督查。` : `${begin}${parts.join('，')}。`;
  return { running, sentence };
}
