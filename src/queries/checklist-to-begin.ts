import type { ChecklistContent } from '../domain/checklist/content';
import { textOf } from '../platform/row-values';
import type { Strapi } from '../platform/strapi-casts';
import { contentOf, publishedVersion } from '../usecases/checklist/checklist-types';

/** What an inspection begins by; a device keeps it, to begin one without network. */
export type ChecklistToBegin = { code: string; version: number; content: ChecklistContent };

/** The version that a new inspection works by today. @throws 400 CHK-02 nothing published */
export async function checklistToBegin(strapi: Strapi): Promise<ChecklistToBegin> {
  const row = await publishedVersion(strapi);
  return {
    code: textOf(row.checklistCode),
    version: Number(row.version),
    content: contentOf(row),
  };
}
