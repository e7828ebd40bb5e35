import type { ChecklistContent } from '../../domain/checklist/content';
import type { VersionLine } from '../versions/version-line';

/** GET /not-one-less/checklists */
export type ChecklistLine = {
  code: string;
  title: string;
  published: number | null;
  draft: number | null;
  versions: (VersionLine & { runningInspections: number })[];
};

/** A fault of the content: where it stands, such as groups 0 items 2 label, and what to do. */
export type ContentFault = { path: (string | number)[]; message: string };

/** GET /not-one-less/checklist-versions/:id */
export type ChecklistDetail = {
  documentId: string;
  version: number;
  state: VersionLine['state'];
  rev: number;
  content: ChecklistContent;
  faults: ContentFault[];
  /** Codes of groups and items that any version of the checklist has had. */
  usedCodes: string[];
};

export const CHECKLISTS = '/not-one-less/checklists';
export const CHECKLIST_VERSIONS = '/not-one-less/checklist-versions';

/** What is wrong at a place of the content, such as `'groups', 0, 'items', 2, 'label'`. */
export const faultAt = (
  faults: readonly ContentFault[],
  ...path: (string | number)[]
): string | undefined =>
  faults.find((fault) => fault.path.map(String).join('.') === path.join('.'))?.message;
