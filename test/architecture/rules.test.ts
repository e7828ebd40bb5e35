import ts from 'typescript';
import { RULES } from '../../src/domain/catalogue';
import type { RuleText } from '../../src/domain/kernel/rule';
import { CASE_ACTION_LABELS } from '../../src/domain/case/transition';
import { filesLike, isTest, nodesOf, read, SOURCES } from './project';

const ruleFiles = SOURCES.filter((path) => /^src\/domain\/.*\/rules\/.*\.ts$/.test(path));
const tests = filesLike(/^src\/domain\/.*\.test\.ts$/)
  .map(read)
  .join('\n');
/** Clauses of the two source documents and of the national notice of 2024. */
const CLAUSE = /^([AB]-[a-z]?\d+(\.\d+)?|N-\d+)$/;

/** Names imported by a file's import clauses. */
const importedNames = (path: string): string[] =>
  nodesOf(path)
    .filter(ts.isImportSpecifier)
    .map((node) => (node.propertyName ?? node.name).text);

const isRule = (value: unknown): value is RuleText =>
  typeof value === 'object' && value !== null && 'code' in value && 'check' in value;

/** Which names, exported by the files of rules, hold which rules. */
function holdersOf(code: string): string[] {
  return ruleFiles.flatMap((path) =>
    Object.entries(jest.requireActual<Record<string, unknown>>(`../../${path}`))
      .filter(([, value]) =>
        (Array.isArray(value) ? value : [value]).some((each) => isRule(each) && each.code === code),
      )
      .map(([name]) => name),
  );
}

/** What use cases, the guard, the lists of the day's work and the rest of the domain take from the files of rules; the catalogue only lists. */
const asked = new Set(
  SOURCES.filter(
    (path) =>
      /^src\/(guard|usecases|queries\/worklist)\//.test(path) ||
      (path.startsWith('src/domain/') &&
        !path.includes('/rules/') &&
        path !== 'src/domain/catalogue.ts'),
  ).flatMap(importedNames),
);

const rules = RULES.map((rule) => [rule.code, rule] as const);

describe('Every rule', () => {
  it('is in the catalogue under a code of its own', () => {
    const codes = RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const defined = ruleFiles.flatMap((path) =>
      [...read(path).matchAll(/code: '([A-Z]+-\d\d)'/g)].map(([, code]) => code),
    );
    expect([...new Set(defined)].sort()).toEqual(codes.sort());
  });

  it('is proved by a test that names it', () => {
    expect(RULES.map(({ code }) => code).filter((code) => !tests.includes(code))).toEqual([]);
  });

  it('is asked by the guard, by a use case or by a worklist', () => {
    const unasked = RULES.filter(({ code }) => !holdersOf(code).some((name) => asked.has(name)));
    expect(unasked.map(({ code }) => code)).toEqual([]);
  });

  it.each(rules)('%s says in Chinese what holds, on what basis, and since when', (_code, rule) => {
    expect(rule.title).toMatch(/[\u4e00-\u9fff]/);
    expect(rule.sentence).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(rule.basis.length).toBeGreaterThan(0);
    for (const clause of rule.clauses) expect(clause).toMatch(CLAUSE);
  });

  it('lies in a file of its own beside others of its area', () => {
    const single = ruleFiles.filter((path) => path.endsWith('.rule.ts') && !isTest(path));
    const crowded = single.filter((path) => (read(path).match(/defineRule/g) ?? []).length > 2);
    expect(crowded).toEqual([]);
  });
});

describe('Every step of a case', () => {
  it('has Chinese words on its button', () => {
    for (const label of Object.values(CASE_ACTION_LABELS)) expect(label).toMatch(/[\u4e00-\u9fff]/);
  });
});
