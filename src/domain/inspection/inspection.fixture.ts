import type { ChecklistContent, ChecklistItem } from '../checklist/content';
import { fieldOf } from '../form/field.fixture';
import type { Answers, ItemAnswer } from './answers';

/** An item of a test: yes, no or not applicable, and required, unless told otherwise. */
export const itemOf = (
  code: string,
  more: Partial<Omit<ChecklistItem, 'code'>> = {},
): ChecklistItem => ({ ...fieldOf(code, { kind: 'yesNoNa', required: true }), ...more });

/** A checklist of one group. */
export const checklistOf = (...items: readonly ChecklistItem[]): ChecklistContent => ({
  title: '示例清单',
  basis: '示例文件',
  groups: [{ code: 'all', title: '全部', items }],
});

/** Answers by item code; what is given stands for the bare value. */
export const answersOf = (
  values: Readonly<Record<string, ItemAnswer['value'] | Partial<ItemAnswer>>>,
): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([code, given]) => {
      const more =
        typeof given === 'object' && given !== null && !Array.isArray(given)
          ? (given as Partial<ItemAnswer>)
          : { value: given as ItemAnswer['value'] };
      return [code, { value: null, record: '', remark: '', photos: [], ...more }];
    }),
  );
