import { z } from 'zod';
import { GuardError } from '../guard/errors';

const { localeError } = z.locales.zhCN();

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

/**
 * Reads a request body by its schema; unknown keys are refused rather than dropped. Throws 400 with one Chinese sentence a field.
 */
export function parseInput<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body ?? {}, { error: localeError });
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

export const plainDateText = z
  .string({ error: '请填写日期' })
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    error: '日期须为“年-月-日”，如 2026-09-18',
  });

export const rev = z.number({ error: '缺少版本号 rev，请刷新后再试' }).int().positive();

/** Free text that may be left out; trimmed, at most `max` characters. */
export const text = (max: number): z.ZodString => z.string({ error: '请填写文字' }).trim().max(max);
