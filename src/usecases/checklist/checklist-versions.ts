import type { GuardContext } from '../../guard/context';
import { conflict, notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { queryOf, type Row, type Strapi } from '../../platform/strapi-casts';
import { CHECKLIST, CHECKLIST_VERSION, contentOf } from './checklist-types';

/** Versions of one checklist, the newest first; 404 when there is no such checklist. */
export async function versionsOf(strapi: Strapi, code: string): Promise<Row[]> {
  const versions = await queryOf(strapi, CHECKLIST_VERSION).findMany({
    where: { checklistCode: code },
    orderBy: { version: 'desc' },
  });
  if (versions.length === 0) throw notFound('督查清单');
  return versions;
}

/** A draft, locked. @throws 404 · 409 published meanwhile, or saved by somebody else */
export async function lockDraft(context: GuardContext, id: string, rev: number): Promise<Row> {
  const row = await lockRecord(context, CHECKLIST_VERSION, id);
  if (!row) throw notFound('督查清单版本');
  if (row.state !== 'DRAFT')
    throw conflict('CHK-03', '这个版本已经发布，不能再改。请另建新版本。', { state: row.state });
  if (row.rev !== rev)
    throw conflict('REV-01', '这份草稿已被别人修改，请刷新后在新内容上再改。', { rev: row.rev });
  return row;
}

/** What a version carries from its publication on. */
export const publishedBy = (context: GuardContext, note: string) => ({
  state: 'PUBLISHED',
  note,
  publishedOn: context.today,
  publishedByName: context.actor.name,
});

/** The version in use makes room for the next; inspections that began with it go on with it. */
export async function withdrawPublished(context: GuardContext, code: string): Promise<void> {
  const standing = await queryOf(context.strapi, CHECKLIST_VERSION).findOne({
    where: { checklistCode: code, state: 'PUBLISHED' },
  });
  if (standing) await changeRecord(context, CHECKLIST_VERSION, standing.id, { state: 'WITHDRAWN' });
}

/** The checklist is called what its published version is called. */
export async function takeTitle(context: GuardContext, version: Row): Promise<void> {
  const checklist = await queryOf(context.strapi, CHECKLIST).findOne({
    where: { code: version.checklistCode },
  });
  const { title } = contentOf(version);
  if (checklist && checklist.title !== title)
    await changeRecord(context, CHECKLIST, checklist.id, { title });
}
