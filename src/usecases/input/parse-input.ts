import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '../../domain/kernel/plain-date';
import { GuardError } from '../../guard/errors';
import { sentenceOfIssue } from './issue-sentence';
import { unstorableTexts } from '../../guard/storable-text';

const ISSUE_CODES: Record<string, string> = {
  unrecognized_keys: 'INPUT-01',
  invalid_type: 'INPUT-02',
  invalid_value: 'INPUT-04',
  too_small: 'INPUT-05',
  too_big: 'INPUT-06',
  invalid_format: 'INPUT-09',
};

/** Sentences for columns a transition owns: who sends one learns which way it changes. */
const OWNED = new Set([
  'state',
  'round',
  'number',
  'documentNumber',
  'year',
  'series',
  'closedAt',
  'pdfSha256',
  'contentHash',
  'childNo',
  'caseNo',
  'deadlineOn',
]);

function refuseUnstorable(body: unknown): void {
  const paths = unstorableTexts(body);
  if (paths.length === 0) return;
  throw new GuardError(
    400,
    paths.map((path) => ({
      path,
      code: 'INPUT-07',
      name: 'INPUT-07',
      message: '内容里有无法保存的字符，请删去后再试。',
    })),
  );
}

/**
 * Reads a request body by its schema; unknown keys are refused rather than dropped. Throws 400 with one Chinese sentence a field.
 */
export function parseInput<T>(schema: z.ZodType<T>, body: unknown): T {
  refuseUnstorable(body);
  const result = schema.safeParse(body ?? {}, { error: sentenceOfIssue });
  if (result.success) return result.data;
  throw new GuardError(
    400,
    result.error.issues.flatMap((issue) => {
      const path = issue.path.map(String);
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          path: [...path, key],
          code: OWNED.has(key) ? 'GUARD-01' : 'INPUT-01',
          name: OWNED.has(key) ? 'GUARD-01' : 'INPUT-01',
          message: OWNED.has(key)
            ? `“${key}”由业务操作决定，不能直接填写。请使用对应的操作按钮。`
            : `没有“${key}”这一项，请去掉后再试。`,
        }));
      }
      const code = ISSUE_CODES[issue.code] ?? 'INPUT-00';
      return [{ path, code, name: code, message: `${issue.message}。` }];
    }),
  );
}

/** A record's document id, as relations are given. */
export const documentId = z
  .string({ error: '请从列表中选择一条记录' })
  .regex(/^[a-z][a-z0-9]{23}$/, { error: '关联的记录编号不正确，请从列表中重新选择' });

/** A day that exists, 'YYYY-MM-DD'. */
export const day = z.string({ error: '请填写日期' }).transform((value, context): PlainDate => {
  const date = parsePlainDate(value);
  if (date) return date;
  context.addIssue({ code: 'custom', message: '日期须为“年-月-日”且确有这一天，如 2026-09-18' });
  return z.NEVER;
});

export const rev = z.number({ error: '缺少版本号 rev，请刷新后再试' }).int().positive();

/** Free text that may be left out; trimmed, at most `max` characters. */
export const text = (max: number): z.ZodString => z.string({ error: '请填写文字' }).trim().max(max);

/** A time of day, '00:00' to '23:59'. */
export const localTime = z
  .string({ error: '请填写时间' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: '时间须为 24 小时制，如 15:30' });

export const documentIds = z.array(documentId, { error: '请选择附件' }).max(20).default([]);

/** Values of the fields that administrators added, by code; `null` clears. The guard judges them by their fields. */
export const extra = z.record(
  z.string().max(40),
  z.union([z.string().max(10_000), z.number(), z.array(z.string().max(40)).max(100), z.null()]),
  { error: '自定义字段须按“代码: 值”的形式填写' },
);

export type ExtraInput = z.infer<typeof extra>;
