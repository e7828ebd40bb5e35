import type { ChecklistContent, ChecklistGroup, ChecklistItem } from './content';

type Groups = readonly ChecklistGroup[];

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

/** The first code of a row of numbers that no group or item has: a code once used keeps its meaning. */
export function freeCode(content: ChecklistContent, prefix: 'group' | 'item'): string {
  const taken = new Set(
    content.groups.flatMap(({ code, items }) => [code, ...items.map((item) => item.code)]),
  );
  let number = 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

export const addGroup = (content: ChecklistContent): ChecklistContent =>
  withGroups(content, [
    ...content.groups,
    { code: freeCode(content, 'group'), title: '', items: [] },
  ]);

export const addItem = (content: ChecklistContent, group: number): ChecklistContent =>
  changeGroup(content, group, (one) => ({
    ...one,
    items: [
      ...one.items,
      { code: freeCode(content, 'item'), label: '', kind: 'yesNo', required: true },
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
