import type { Answer, Refusal } from './answer';

/** What a refusal must say. `path` is the field, dotted; `code` may be left to the door (sign-in, route). */
export type Expected = { status: number; code?: string | RegExp; path?: string; says?: RegExp };

const CHINESE = /[\u4e00-\u9fff]/;

/** Fails unless the answer refuses as expected: status, stable code, Chinese sentence at the field, and no inner detail. */
export function expectRefused(answer: Answer, expected: Expected): void {
  const seen = `${answer.request} → ${answer.status} ${answer.text.slice(0, 400)}`;
  if (answer.status !== expected.status) throw new Error(`expected ${expected.status}: ${seen}`);
  const errors = (answer.error as Partial<Refusal> | undefined)?.details?.errors ?? [];
  const fits = errors.some(
    ({ code, message, path }) =>
      CHINESE.test(message) &&
      code !== '' &&
      (expected.code === undefined || matches(expected.code, code)) &&
      (expected.path === undefined || path.join('.') === expected.path) &&
      (expected.says === undefined || expected.says.test(message)),
  );
  if (!fits) throw new Error(`expected ${inWords(expected)}: ${seen}`);
  expect(answer.error.status).toBe(expected.status);
  expect(answer.error.message).toMatch(CHINESE);
  expect(answer.text).not.toMatch(/node_modules|at \w+ \(|select .* from|violates|stack/i);
}

const matches = (wanted: string | RegExp, code: string): boolean =>
  typeof wanted === 'string' ? wanted === code : wanted.test(code);

const inWords = (expected: Expected): string =>
  JSON.stringify(expected, (_key, value: unknown) =>
    value instanceof RegExp ? String(value) : value,
  );
