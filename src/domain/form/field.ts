/** What an answer may be. The last four are checked against the state's own number formats. */
export const FIELD_KIND_LABELS = {
  text: '单行文字',
  longText: '多行文字',
  number: '数字',
  date: '日期',
  yesNo: '是／否',
  yesNoNa: '是／否／不适用',
  choice: '单选',
  choices: '多选',
  score: '评分',
  photo: '照片',
  identityNumber: '身份证号',
  rollNumber: '学籍号',
  phone: '手机号',
  region: '行政区划',
} as const;

export type FieldKind = keyof typeof FIELD_KIND_LABELS;

export const FIELD_KINDS = Object.keys(FIELD_KIND_LABELS) as readonly FieldKind[];

/** One choice of a list. A code once used is never given another meaning. */
export type FieldChoice = { readonly code: string; readonly label: string };

/** How a skip rule looks at the other field. */
export const SKIP_KINDS = ['equal', 'notEqual', 'empty', 'filled'] as const;

/**
 * When a field is left out: another field, earlier in the form, stands like this. `empty` and `filled` need no value; a list of
 * choices is compared by membership.
 */
export type SkipRule = {
  readonly field: string;
  readonly is: (typeof SKIP_KINDS)[number];
  readonly value?: string | number;
};

/**
 * One question of a form that is made of data: an item of a checklist or a field that an administrator added. `code` is the key
 * under which the answer is stored and never changes; `label` is what people read.
 */
export type FieldDescription = {
  readonly code: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly help?: string;
  /** For `choice` and `choices`. */
  readonly choices?: readonly FieldChoice[];
  /** For `number` and `score`: bounds, both allowed. */
  readonly min?: number;
  readonly max?: number;
  /** For `text` and `longText`: characters; 200 and 2,000 when absent. */
  readonly maxLength?: number;
  readonly skipWhen?: SkipRule;
};

/**
 * What is stored under a field's code: text, number and date as such; `yesNo(Na)` as `YES`, `NO` or `NA`; `choice` and `region` as a
 * code; `choices` as a list of codes; `photo` as a list of attachments' documentIds.
 */
export type FieldValue = string | number | readonly string[] | null;

export type FieldValues = Readonly<Record<string, FieldValue | undefined>>;

/** A value that a field does not take: the field's code, a stable code of the fault, and the sentence that says what to do. */
export type FieldFault = {
  readonly field: string;
  readonly code: string;
  readonly message: string;
};
