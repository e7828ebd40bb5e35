import type { ChecklistItem } from '../../domain/checklist/content';
import { PREFILL_SOURCES } from '../../domain/checklist/prefill-sources';
import { FIELD_KIND_LABELS } from '../../domain/form/field';
import { answersOf } from './item-answers';

type Part = [name: string, read: (item: ChecklistItem) => string];

const numberText = (value: number | undefined): string =>
  value === undefined ? '—' : String(value);

const PARTS: Part[] = [
  ['督查要点', ({ label }) => label],
  ['填写方式', ({ kind }) => FIELD_KIND_LABELS[kind]],
  ['必填', ({ required }) => (required ? '是' : '否')],
  ['填写说明', ({ help }) => help ?? '—'],
  ['选项', ({ choices }) => choices?.map(({ label }) => label).join('、') ?? '—'],
  ['分值', ({ weight }) => numberText(weight)],
  ['最小', ({ min }) => numberText(min)],
  ['最大', ({ max }) => numberText(max)],
  [
    '判为问题的答案',
    (item) =>
      item.failsOn
        ?.map((code) => answersOf(item).find((answer) => answer.code === code)?.label ?? code)
        .join('、') ?? '按默认',
  ],
  ['自动填报', ({ prefill }) => (prefill ? PREFILL_SOURCES[prefill].label : '—')],
  ['跳过条件', ({ skipWhen }) => (skipWhen ? JSON.stringify(Object.values(skipWhen)) : '—')],
];

/** Parts of an item that differ, by the names the editor gives them. */
export function changedParts(
  before: ChecklistItem | null,
  after: ChecklistItem | null,
): { name: string; was: string; is: string }[] {
  if (before === null || after === null) return [];
  return PARTS.map(([name, read]) => ({ name, was: read(before), is: read(after) })).filter(
    ({ was, is }) => was !== is,
  );
}
