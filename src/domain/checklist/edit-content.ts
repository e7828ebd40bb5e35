import type { ChecklistContent, ChecklistGroup, ChecklistItem } from './content';

type Groups = readonly ChecklistGroup[];
/** Codes that any version of the checklist has had. */
type Used = readonly string[];

/** The list with one place exchanged; a place outside it changes nothing. */
const replaced = <T>(list: readonly T[], at: number, change: (one: T) => T): T[] =>
  list.map((one, index) => (index === at ? change(one) : one));

/** The list with the entry at `from` moved to `to`, held within its ends. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = [...list];
  const [one] = rest.splice(from, 1);
  if (one !== undefined) rest.splice(Math.max(0, Math.min(to, rest.length)), 0, one);
  return rest;
}

const withGroups = (content: ChecklistContent, groups: Groups): ChecklistContent => ({
  ...content,
  groups,
});

/** Changes one group. */
export const changeGroup = (
  content: ChecklistContent,
  at: number,
  change: (group: ChecklistGroup) => ChecklistGroup,
): ChecklistContent => withGroups(content, replaced(content.groups, at, change));

/** Changes one item of a group. */
export const changeItem = (
  content: ChecklistContent,
  group: number,
  at: number,
  change: (item: ChecklistItem) => ChecklistItem,
): ChecklistContent =>
  changeGroup(content, group, (one) => ({ ...one, items: replaced(one.items, at, change) }));

/** Codes of all groups and items. */
export const codesOf = ({ groups }: ChecklistContent): string[] =>
  groups.flatMap(({ code, items }) => [code, ...items.map((item) => item.code)]);

/** The first code of a row of numbers that is free: one used by any version keeps its meaning, answers are stored under it. */
function freeCode(content: ChecklistContent, prefix: 'group' | 'item', used: Used): string {
  const taken = new Set([...codesOf(content), ...used]);
  let number = 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

export const addGroup = (content: ChecklistContent, used: Used): ChecklistContent =>
  withGroups(content, [
    ...content.groups,
    { code: freeCode(content, 'group', used), title: '', items: [] },
  ]);

export const addItem = (content: ChecklistContent, group: number, used: Used): ChecklistContent =>
  changeGroup(content, group, (one) => ({
    ...one,
    items: [
      ...one.items,
      { code: freeCode(content, 'item', used), label: '', kind: 'yesNo', required: true },
    ],
  }));

export const removeGroup = (content: ChecklistContent, at: number): ChecklistContent =>
  withGroups(
    content,
    content.groups.filter((_group, index) => index !== at),
  );

export const removeItem = (
  content: ChecklistContent,
  group: number,
  at: number,
): ChecklistContent =>
  changeGroup(content, group, (one) => ({
    ...one,
    items: one.items.filter((_item, index) => index !== at),
  }));

export const moveGroup = (content: ChecklistContent, at: number, by: number): ChecklistContent =>
  withGroups(content, moved(content.groups, at, at + by));

/** Moves an item up or down; past the end of its group it goes on into the next one. */
export function moveItem(
  content: ChecklistContent,
  group: number,
  at: number,
  by: -1 | 1,
): ChecklistContent {
  const own = content.groups[group];
  const item = own?.items[at];
  if (own === undefined || item === undefined) return content;
  const to = at + by;
  if (to >= 0 && to < own.items.length)
    return changeGroup(content, group, (one) => ({ ...one, items: moved(one.items, at, to) }));
  if (content.groups[group + by] === undefined) return content;
  return changeGroup(removeItem(content, group, at), group + by, (next) => ({
    ...next,
    items: by > 0 ? [item, ...next.items] : [...next.items, item],
  }));
}

/** Puts an item at the end of another group; a group that is not there changes nothing. */
export function moveItemToGroup(
  content: ChecklistContent,
  group: number,
  at: number,
  to: number,
): ChecklistContent {
  const item = content.groups[group]?.items[at];
  if (item === undefined || to === group || content.groups[to] === undefined) return content;
  return changeGroup(removeItem(content, group, at), to, (next) => ({
    ...next,
    items: [...next.items, item],
  }));
}
