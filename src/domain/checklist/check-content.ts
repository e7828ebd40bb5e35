import { checkFields } from '../form/check-fields';
import { checkValue } from '../form/check-value';
import { plainDate } from '../kernel/plain-date';
import {
  ITEM_KINDS,
  itemsOf,
  type ChecklistContent,
  type ChecklistGroup,
  type ChecklistItem,
} from './content';
import { PREFILL_CODES } from './prefill-sources';

/** What is wrong with a checklist itself: the place in its content, and the sentence. */
export type ContentFault = { readonly path: string[]; readonly message: string };

const MAX_ITEMS = 500;
const MAX_WEIGHT = 1000;
const GROUP_CODE = /^[a-z][a-zA-Z0-9]{0,39}$/;
/** Answers of a choice do not depend on the day. */
const ANY_DAY = plainDate('2026-09-01');

/** Where the fault of a field's description shows in the editor. */
const PLACES: Record<string, string> = {
  'FORM-01': 'code',
  'FORM-02': 'code',
  'FORM-03': 'label',
  'FORM-04': 'kind',
  'FORM-05': 'choices',
  'FORM-06': 'choices',
  'FORM-07': 'max',
  'FORM-08': 'maxLength',
  'FORM-09': 'skipWhen',
  'FORM-10': 'skipWhen',
};

type Place = { readonly group: number; readonly item: number };

const placesOf = ({ groups }: ChecklistContent): Place[] =>
  groups.flatMap(({ items }, group) => items.map((_item, item) => ({ group, item })));

const at = ({ group, item }: Place, field: string): string[] => [
  'groups',
  String(group),
  'items',
  String(item),
  field,
];

function fieldFaults(content: ChecklistContent): ContentFault[] {
  const items = itemsOf(content);
  const places = placesOf(content);
  return checkFields(items).flatMap(({ field, code, message }) => {
    // Of two items with one code the later one is at fault.
    const index = items.findLastIndex((item) => item.code === field);
    const place = places[index];
    return place ? [{ path: at(place, PLACES[code] ?? 'code'), message }] : [];
  });
}

function weightFaults({ kind, weight }: ChecklistItem): [field: string, message: string][] {
  if (weight === undefined) return [];
  if (kind !== 'yesNo' && kind !== 'yesNoNa' && kind !== 'score')
    return [['weight', '只有是否题和评分题才计分，请去掉分值。']];
  return Number.isInteger(weight) && weight >= 1 && weight <= MAX_WEIGHT
    ? []
    : [['weight', `分值应为 1 到 ${MAX_WEIGHT} 的整数。`]];
}

function failsOnFaults(item: ChecklistItem): [field: string, message: string][] {
  const { kind, failsOn } = item;
  if (failsOn === undefined || failsOn.length === 0) return [];
  if (!['yesNo', 'yesNoNa', 'choice', 'choices'].includes(kind))
    return [['failsOn', '只有是否题和选择题的答案可以判为问题。']];
  const one = kind === 'choices' ? { ...item, kind: 'choice' as const } : item;
  return failsOn.every((answer) => checkValue(one, answer, { today: ANY_DAY }).length === 0)
    ? []
    : [['failsOn', '判为问题的答案不在本项的选项里，请重新选择。']];
}

function itemFaults(item: ChecklistItem, place: Place): ContentFault[] {
  const found: [string, string][] = [...weightFaults(item), ...failsOnFaults(item)];
  if (!(ITEM_KINDS as readonly string[]).includes(item.kind))
    found.push(['kind', '督查表不收集个人号码和行政区划，请另选填写方式。']);
  if (item.prefill !== undefined && !PREFILL_CODES.includes(item.prefill))
    found.push(['prefill', '没有这种自动填报的数据，请从列表中选择。']);
  return found.map(([field, message]) => ({ path: at(place, field), message }));
}

function groupFaults(groups: readonly ChecklistGroup[]): ContentFault[] {
  return groups.flatMap(({ code, title, items }, index) => {
    const path = (field: string): string[] => ['groups', String(index), field];
    const found: ContentFault[] = [];
    if (!GROUP_CODE.test(code) || groups.findIndex((group) => group.code === code) !== index)
      found.push({ path: path('code'), message: '分组代码应以小写英文字母开头且不重复。' });
    if (title.trim() === '') found.push({ path: path('title'), message: '请填写分组名称。' });
    if (items.length === 0)
      found.push({ path: path('items'), message: '这一组还没有督查要点，请添加或删除该组。' });
    return found;
  });
}

/**
 * What keeps a checklist from being published, each fault at its place, such as `groups.0.items.2.label`. A draft may have them all.
 */
export function checkContent(content: ChecklistContent): ContentFault[] {
  const faults: ContentFault[] = [];
  if (content.title.trim() === '') faults.push({ path: ['title'], message: '请填写清单名称。' });
  if (content.groups.length === 0)
    faults.push({ path: ['groups'], message: '清单里还没有督查要点，请至少添加一组。' });
  if (itemsOf(content).length > MAX_ITEMS)
    faults.push({ path: ['groups'], message: `一份清单最多 ${MAX_ITEMS} 项，请拆成几份。` });
  const places = placesOf(content);
  return [
    ...faults,
    ...groupFaults(content.groups),
    ...fieldFaults(content),
    ...itemsOf(content).flatMap((item, index) => {
      const place = places[index];
      return place ? itemFaults(item, place) : [];
    }),
  ];
}
