import type { ChecklistContent } from '../../domain/checklist/content';
import { invalid } from '../../guard/errors';
import { queryOf, type Row, type Strapi } from '../../platform/strapi-casts';

export const CHECKLIST = 'api::checklist.checklist';
export const CHECKLIST_VERSION = 'api::checklist-version.checklist-version';

/** What a version's row asks. */
export const contentOf = (row: Row): ChecklistContent => row.content as ChecklistContent;

/**
 * The published version that a new inspection works by: of the named checklist, else of the first one in use. 400 CHK-02 at
 * `checklist` when there is none.
 */
export async function publishedVersion(strapi: Strapi, code?: string): Promise<Row> {
  const checklists = await queryOf(strapi, CHECKLIST).findMany({
    where: { active: true, ...(code !== undefined && { code }) },
    orderBy: [{ id: 'asc' }],
  });
  for (const checklist of checklists) {
    const version = await queryOf(strapi, CHECKLIST_VERSION).findOne({
      where: { checklistCode: checklist.code, state: 'PUBLISHED' },
    });
    if (version) return version;
  }
  throw invalid('CHK-02', '没有已发布的督查清单可用，请联系区教委管理员先发布清单。', [
    'checklist',
  ]);
}
