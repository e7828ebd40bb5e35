import { invalid } from '../../guard/errors';
import { queryOf, type Row, type Strapi } from '../../platform/strapi-casts';

export const TEMPLATE_VERSION = 'api::document-template-version.document-template-version';

/** Versions of one form's template, the newest first. */
export function versionsOf(strapi: Strapi, code: string): Promise<Row[]> {
  return queryOf(strapi, TEMPLATE_VERSION).findMany({
    where: { templateCode: code },
    orderBy: { version: 'desc' },
  });
}

/** The version by which papers are made now; it is pinned to the paper when it is issued. */
export function publishedVersion(
  { templates }: { templates: ReadonlyMap<string, number> },
  code: string,
): number {
  const version = templates.get(code);
  if (version === undefined) throw noneInUse();
  return version;
}

const noneInUse = () =>
  invalid('TPL-20', '这种文书还没有已发布的模板，不能制发。请联系区教委管理员发布模板。');

/** Wordings of versions that papers were made by. The database lets nobody change them (`nol_published`), so they need no second look. */
const sources = new WeakMap<Strapi, Map<string, string>>();

/** The version in use, for a page that is printed as it is now and not kept; 400 TPL-20 when none was published. */
export async function sourceInUse(strapi: Strapi, code: string): Promise<string> {
  const row = await queryOf(strapi, TEMPLATE_VERSION).findOne({
    where: { templateCode: code, state: 'PUBLISHED' },
    select: ['source'],
  });
  if (!row) throw noneInUse();
  return String(row.source);
}

/**
 * The wording of exactly one published or withdrawn version. Throws when it is not there: a paper is never printed by another.
 */
export async function sourceOfVersion(
  strapi: Strapi,
  code: string,
  version: number,
): Promise<string> {
  const held = sources.get(strapi) ?? new Map<string, string>();
  sources.set(strapi, held);
  const key = `${code}@${version}`;
  const source = held.get(key) ?? (await readSource(strapi, code, version));
  held.set(key, source);
  return source;
}

async function readSource(strapi: Strapi, code: string, version: number): Promise<string> {
  const row = await queryOf(strapi, TEMPLATE_VERSION).findOne({
    where: { templateCode: code, version, state: { $ne: 'DRAFT' } },
    select: ['source'],
  });
  if (!row) throw new Error(`没有文书模板 ${code} 的第 ${version} 版`);
  return String(row.source);
}
