import type { FieldDescription, FieldKind, FieldValue } from '../form/field';
import type { PrefillSource } from './prefill-sources';

/** How an item of a checklist may be answered: no numbers of persons, because a sheet is read by many. */
export const ITEM_KINDS = [
  'yesNo',
  'yesNoNa',
  'text',
  'longText',
  'number',
  'date',
  'choice',
  'choices',
  'score',
  'photo',
] as const satisfies readonly FieldKind[];

/**
 * One 督查要点. `weight` are the points it is worth (only answers that can be counted have one); `failsOn` the answers that open a
 * finding, `NO` when absent; `prefill` what the platform counts from its own records beside the answer.
 */
export type ChecklistItem = FieldDescription & {
  readonly weight?: number;
  readonly failsOn?: readonly string[];
  readonly prefill?: PrefillSource;
};

export type ChecklistGroup = {
  readonly code: string;
  readonly title: string;
  readonly items: readonly ChecklistItem[];
};

/** What one version of a checklist asks: the title and the groups as they stand on the sheet. `basis` names the document behind it. */
export type ChecklistContent = {
  readonly title: string;
  readonly basis: string;
  readonly groups: readonly ChecklistGroup[];
};

/** All items in their order on the sheet. */
export const itemsOf = ({ groups }: ChecklistContent): readonly ChecklistItem[] =>
  groups.flatMap(({ items }) => items);

/** Answers that fail an item: what the checklist says, else NO for questions of yes and no. */
export function failingAnswers({ kind, failsOn }: ChecklistItem): readonly string[] {
  return failsOn ?? (kind === 'yesNo' || kind === 'yesNoNa' ? ['NO'] : []);
}

/** Whether this answer shows that the item is not as it should be. */
export function failsItem(item: ChecklistItem, value: FieldValue | undefined): boolean {
  const failing = failingAnswers(item);
  if (typeof value === 'string') return failing.includes(value);
  return Array.isArray(value) && value.some((one: string) => failing.includes(one));
}
