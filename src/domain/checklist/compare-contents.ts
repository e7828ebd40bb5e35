import { itemsOf, type ChecklistContent, type ChecklistItem } from './content';

/** One item of a comparison; items are the same when their codes are. */
export type ItemChange = {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly code: string;
  readonly before: ChecklistItem | null;
  readonly after: ChecklistItem | null;
};

/** The content of an item in one order of its keys, without what is not set. */
const fingerprint = (item: ChecklistItem): string =>
  JSON.stringify(
    Object.entries(item as Record<string, unknown>)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const groupOf = (content: ChecklistContent, code: string): string | undefined =>
  content.groups.find(({ items }) => items.some((item) => item.code === code))?.code;

/** Codes of `before` that are still there and stand in another order or group in `after`. */
function movedCodes(before: ChecklistContent, after: ChecklistContent): ReadonlySet<string> {
  const codes = (content: ChecklistContent) => itemsOf(content).map(({ code }) => code);
  const kept = new Set(codes(before).filter((code) => codes(after).includes(code)));
  const order = codes(after).filter((code) => kept.has(code));
  const was = codes(before).filter((code) => kept.has(code));
  return new Set(
    order.filter(
      (code, index) => was[index] !== code || groupOf(before, code) !== groupOf(after, code),
    ),
  );
}

/** What a new version of a checklist adds, takes out, changes and moves, in the order of the sheet. */
export function compareContents(before: ChecklistContent, after: ChecklistContent): ItemChange[] {
  const old = new Map(itemsOf(before).map((item) => [item.code, item]));
  const next = new Map(itemsOf(after).map((item) => [item.code, item]));
  const places = movedCodes(before, after);
  const changes = itemsOf(after).flatMap((item): ItemChange[] => {
    const was = old.get(item.code);
    if (was === undefined) return [{ kind: 'added', code: item.code, before: null, after: item }];
    const both = { code: item.code, before: was, after: item };
    if (fingerprint(was) !== fingerprint(item)) return [{ kind: 'changed', ...both }];
    return places.has(item.code) ? [{ kind: 'moved', ...both }] : [];
  });
  const removed = itemsOf(before)
    .filter(({ code }) => !next.has(code))
    .map((item): ItemChange => ({ kind: 'removed', code: item.code, before: item, after: null }));
  return [...changes, ...removed];
}

/** A title that differs: which one, and both wordings; `—` where there was none. */
export type HeadChange = { readonly name: string; readonly was: string; readonly is: string };

/** The titles of the checklist and of its groups that a new version changes; groups are the same when their codes are. */
export function compareHeads(before: ChecklistContent, after: ChecklistContent): HeadChange[] {
  const old = new Map(before.groups.map(({ code, title }) => [code, title]));
  const next = new Map(after.groups.map(({ code, title }) => [code, title]));
  const codes = [...new Set([...next.keys(), ...old.keys()])];
  const groups = codes.map((code) => ({
    name: '分组',
    was: old.get(code) ?? '—',
    is: next.get(code) ?? '—',
  }));
  return [
    { name: '清单名称', was: before.title, is: after.title },
    { name: '依据', was: before.basis, is: after.basis },
    ...groups,
  ].filter(({ was, is }) => was !== is);
}
