import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from './catalogue';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const CLAUSE = /^(A-[2-5](\.\d)?|B-[1-6]|B-a[1-4]|B-n[1-4]|N-1)$/;

describe('the catalogue of rules', () => {
  it('holds every rule that is written, each with its own code', () => {
    const written = filesUnder(__dirname)
      .filter((file) => file.endsWith('.rule.ts'))
      .map((file) => /code: '([A-Z]+-\d{2})'/.exec(readFileSync(file, 'utf8'))?.[1]);
    expect(RULES.map((rule) => rule.code)).toEqual(written.sort());
    expect(new Set(written).size).toBe(written.length);
  });

  it.each(RULES.map((rule) => [rule.code, rule] as const))(
    '%s says in Chinese what it demands, on what basis and for which clause',
    (_, rule) => {
      expect(rule.title).toMatch(/[\u4e00-\u9fff]/);
      expect(rule.sentence).toMatch(/。$/);
      expect(rule.basis.length).toBeGreaterThan(0);
      for (const { document, clause } of rule.basis) {
        expect(document).not.toBe('');
        expect(clause).not.toBe('');
      }
      expect(rule.clauses.length).toBeGreaterThan(0);
      for (const clause of rule.clauses) expect(clause).toMatch(CLAUSE);
    },
  );
});
