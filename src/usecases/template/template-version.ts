import { FORMS, type FormCode } from '../../documents/forms/registry';
import { newestForm } from '../../documents/forms/render-form';
import { invalid, notFound } from '../../guard/errors';
import { queryOf, type Row, type Strapi } from '../../platform/strapi-casts';

export const TEMPLATE_VERSION = 'api::document-template-version.document-template-version';

/** A form by the code in an address; 404 when there is none. */
export function formCodeOf(code: string): FormCode {
  if (!Object.hasOwn(FORMS, code)) throw notFound('文书模板');
  return code as FormCode;
}

/** Name of a form as it stands on its papers. */
export const titleOfForm = (code: FormCode): string => newestForm(code).title;

/** Versions of one form's template, the newest first. */
export function versionsOf(strapi: Strapi, code: string): Promise<Row[]> {
  return queryOf(strapi, TEMPLATE_VERSION).findMany({
    where: { templateCode: code },
    orderBy: { version: 'desc' },
  });
}

/** The version by which papers are made now; it is pinned to the paper when it is issued. */
export async function publishedVersion(strapi: Strapi, code: string): Promise<number> {
  const row = await queryOf(strapi, TEMPLATE_VERSION).findOne({
    where: { templateCode: code, state: 'PUBLISHED' },
    select: ['version'],
  });
  if (!row)
    throw invalid('TPL-20', '这种文书还没有已发布的模板，不能制发。请联系区教委管理员发布模板。');
  return Number(row.version);
}

/** The wording of exactly one version. Throws when it is not there: a paper is never printed by another. */
export async function sourceOfVersion(
  strapi: Strapi,
  code: string,
  version: number,
): Promise<string> {
  const row = await queryOf(strapi, TEMPLATE_VERSION).findOne({
    where: { templateCode: code, version },
    select: ['source'],
  });
  if (!row) throw new Error(`没有文书模板 ${code} 的第 ${version} 版`);
  return String(row.source);
}

/** All forms that have a template. */
export const FORMS_BY_TITLE: readonly { code: FormCode; title: string }[] = (
  Object.keys(FORMS) as FormCode[]
).map((code) => ({ code, title: titleOfForm(code) }));
