import type { z } from 'zod';

const KINDS: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '“是”或“否”（true、false）',
  array: '列表',
  object: '一个对象',
};

const amount = (origin: string, limit: number | bigint): string => {
  if (origin === 'string') return `${String(limit)} 个字`;
  return origin === 'array' ? `${String(limit)} 项` : String(limit);
};

/**
 * The sentence for a field whose schema has none of its own, without the full stop. Zod's own Chinese names JavaScript types and
 * signs that no user knows.
 */
export function sentenceOfIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `这一项须为${KINDS[issue.expected] ?? '别的类型'}，请改正后再试`;
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `最多 ${amount(issue.origin, issue.maximum)}，请改短后再试`
        : `不能大于 ${amount(issue.origin, issue.maximum)}，请改正后再试`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `至少 ${amount(issue.origin, issue.minimum)}，请补充后再试`
        : `不能小于 ${amount(issue.origin, issue.minimum)}，请改正后再试`;
    case 'invalid_value':
      return '不在可选的范围内，请从列表中选择';
    case 'invalid_format':
      return '格式不正确，请改正后再试';
    default:
      return '填写不正确，请改正后再试';
  }
}
