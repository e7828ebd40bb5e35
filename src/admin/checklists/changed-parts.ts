import { failingAnswers, type ChecklistItem } from '../../domain/checklist/content';
import { PREFILL_SOURCES } from '../../domain/checklist/prefill-sources';
import { FIELD_KIND_LABELS } from '../../domain/form/field';
import { answersOf } from '../fields/answer-choices';
import { SKIP_WORDS } from '../fields/skip-rule-editor';

type Items = readonly ChecklistItem[];
type Part = [name: string, read: (item: ChecklistItem, items: Items) => string];

const NOTHING = '—';

const numberText = (value: number | undefined): string =>
  value === undefined ? NOTHING : String(value);

const answerText = (item: ChecklistItem | undefined, code: string | number): string =>
  (item && answersOf(item).find((answer) => answer.code === code)?.label) ?? String(code);

/** 看“是否建立台账”答案是“是” */
function skipText({ skipWhen }: ChecklistItem, items: Items): string {
  if (skipWhen === undefined) return '总是要填';
  const { field, is, value } = skipWhen;
  const other = items.find(({ code }) => code === field);
  const answer = value === undefined ? '' : `“${answerText(other, value)}”`;
  return `看“${other?.label ?? field}”${SKIP_WORDS[is]}${answer}`;
}

const PARTS: Part[] = [
  ['督查要点', ({ label }) => label],
  ['填写方式', ({ kind }) => FIELD_KIND_LABELS[kind]],
  ['必填', ({ required }) => (required ? '是' : '否')],
  ['填写说明', ({ help }) => help ?? NOTHING],
  ['选项', ({ choices }) => choices?.map(({ label }) => label).join('、') ?? NOTHING],
  ['分值', ({ weight }) => numberText(weight)],
  ['最小值', ({ min }) => numberText(min)],
  ['最大值', ({ max }) => numberText(max)],
  [
    '判为问题的答案',
    (item) =>
      failingAnswers(item)
        .map((code) => answerText(item, code))
        .join('、') || NOTHING,
  ],
  ['系统记录', ({ prefill }) => (prefill ? PREFILL_SOURCES[prefill].label : NOTHING)],
  ['不填条件', skipText],
];

type Place = { item: ChecklistItem | null; items: Items };

/** Parts of an item that differ, by the names the editor gives them. */
export function changedParts(
  before: Place,
  after: Place,
): { name: string; was: string; is: string }[] {
  const { item: old } = before;
  const { item: next } = after;
  if (old === null || next === null) return [];
  return PARTS.map(([name, read]) => ({
    name,
    was: read(old, before.items),
    is: read(next, after.items),
  })).filter(({ was, is }) => was !== is);
}
