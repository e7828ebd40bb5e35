import type { FieldDescription } from './field';

/** A field of a test: a short text, unless told otherwise. */
export const fieldOf = (
  code: string,
  more: Partial<Omit<FieldDescription, 'code'>> = {},
): FieldDescription => ({ code, label: `项目${code}`, kind: 'text', required: false, ...more });

/** 家访方式, as an administrator would add it to the persuasion visit. */
export const VISIT_WAY = fieldOf('visitWay', {
  label: '家访方式',
  kind: 'choice',
  required: true,
  choices: [
    { code: 'HOME', label: '上门' },
    { code: 'PHONE', label: '电话' },
    { code: 'OTHER', label: '其他' },
  ],
});

/** Asked only when the way is another one. */
export const OTHER_WAY = fieldOf('otherWay', {
  label: '其他方式',
  required: true,
  skipWhen: { field: 'visitWay', is: 'notEqual', value: 'OTHER' },
});
