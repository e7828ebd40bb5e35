import type { WorkKind, WorkPage } from '../../domain/worklist/work';

/** How urgent a group of work is: late, dated, to do, or only worth knowing. */
export type Tone = 'overdue' | 'due' | 'todo' | 'info';

export type WorkItem = {
  kind: WorkKind;
  documentId: string;
  title: string;
  detail: string;
  dueOn?: string;
  dueAt?: string;
  overdue: boolean;
  link: { page: WorkPage; id: string };
  action?: string;
};

export type WorkGroup = {
  code: string;
  title: string;
  tone: Tone;
  total: number;
  items: WorkItem[];
};

/** Lines shown of a group; its total tells how many there are. */
export const SHOWN = 50;

/** A group of lines, in the order given; none when there is nothing to do. */
export const groupOf = (
  code: string,
  title: string,
  tone: Tone,
  items: readonly WorkItem[],
): WorkGroup[] =>
  items.length === 0
    ? []
    : [{ code, title, tone, total: items.length, items: items.slice(0, SHOWN) }];
