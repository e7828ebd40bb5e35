import { z } from 'zod';
import type { ChecklistContent } from '../../domain/checklist/content';
import { PREFILL_CODES } from '../../domain/checklist/prefill-sources';
import { FIELD_KINDS } from '../../domain/form/field';
import { rev, text } from '../input/parse-input';

/** Longer than any annex, short enough that nobody posts a library. */
const MOST_GROUPS = 60;
const MOST_ITEMS = 600;

const code = text(40);
const count = z.number();

const item = z.strictObject({
  code,
  label: text(400),
  kind: z.enum(FIELD_KINDS as [string, ...string[]], { error: '请选择填写方式' }),
  required: z.boolean({ error: '请说明是否必答' }),
  help: text(1000).optional(),
  choices: z
    .array(z.strictObject({ code, label: text(100) }))
    .max(60)
    .optional(),
  min: count.optional(),
  max: count.optional(),
  maxLength: count.optional(),
  skipWhen: z
    .strictObject({
      field: code,
      is: z.enum(['equal', 'notEqual', 'empty', 'filled']),
      value: z.union([text(100), count]).optional(),
    })
    .optional(),
  weight: count.optional(),
  failsOn: z.array(code).max(60).optional(),
  prefill: z
    .enum(PREFILL_CODES as [string, ...string[]], { error: '没有这种自动填报的数据' })
    .optional(),
});

const group = z.strictObject({ code, title: text(100), items: z.array(item).max(MOST_ITEMS) });

/** The content of a draft in its shape; what it says may still have faults (`checkContent`). */
const content = z
  .strictObject({ title: text(200), basis: text(300), groups: z.array(group).max(MOST_GROUPS) })
  .transform((given) => given as ChecklistContent);

export const createChecklistInput = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z][a-z0-9-]{2,59}$/, {
      error: '代码以小写英文字母开头，只用小写字母、数字和横线，3 至 60 个字符',
    })
    .optional(),
  title: text(200).min(1, { error: '请填写清单名称' }),
});

const versionNumber = z.number({ error: '请选择版本' }).int().positive();
const publishNote = text(200).min(1, { error: '请写明修改了什么、依据是什么' });

export const checklistDraftInput = z.strictObject({ from: versionNumber.optional() });
export const saveChecklistInput = z.strictObject({ rev, content });
export const publishChecklistInput = z.strictObject({ rev, note: publishNote });
export const rollBackChecklistInput = z.strictObject({ to: versionNumber, note: publishNote });

export type CreateChecklistInput = z.infer<typeof createChecklistInput>;
export type SaveChecklistInput = z.infer<typeof saveChecklistInput>;
export type PublishChecklistInput = z.infer<typeof publishChecklistInput>;
export type RollBackChecklistInput = z.infer<typeof rollBackChecklistInput>;
