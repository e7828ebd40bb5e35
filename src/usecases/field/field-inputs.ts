import { z } from 'zod';
import { SKIP_KINDS } from '../../domain/form/field';
import { RUN_TIME_KINDS } from '../../domain/form/run-time-field';
import { day, rev, text } from '../input/parse-input';

const bound = z.number({ error: '请填写数字' }).nullish();

const changeable = {
  label: text(200).min(1, { error: '请填写名称' }),
  kind: z.enum(RUN_TIME_KINDS as [string, ...string[]], { error: '请选择填写方式' }),
  required: z.boolean().default(false),
  help: text(500).nullish(),
  choices: z
    .array(z.strictObject({ code: text(40), label: text(100) }))
    .max(100)
    .nullish(),
  skipWhen: z
    .strictObject({
      field: text(40),
      is: z.enum(SKIP_KINDS, { error: '请选择条件' }),
      value: z.union([z.string().max(200), z.number()]).optional(),
    })
    .nullish(),
  min: bound,
  max: bound,
  maxLength: z.number().int().nullish(),
  showInList: z.boolean().default(false),
};

export const newFieldInput = z.strictObject({
  recordType: text(60).min(1, { error: '请选择记录类别' }),
  code: text(40).min(1, { error: '请填写代码' }),
  since: day.optional(),
  ...changeable,
});

export const fieldChangeInput = z.strictObject({
  ...z.strictObject(changeable).partial().shape,
  required: z.boolean().optional(),
  showInList: z.boolean().optional(),
  active: z.boolean().optional(),
  rev,
});

export const fieldOrderInput = z.strictObject({ codes: z.array(text(40)).max(200) });

export type NewField = z.infer<typeof newFieldInput>;
export type FieldChange = z.infer<typeof fieldChangeInput>;
