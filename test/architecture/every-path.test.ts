import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/domain/catalogue';
import { RULE_ROWS } from '../support/paths';
import { INSIDE_ROWS, JUDGED_BY_USE_CASE } from '../support/paths/inside';
import { MATERIAL, REFERENCE } from '../support/paths/types';
import { ROOT } from './project';

const BLOCKING = RULES.filter(({ level }) => level === 'block').map(({ code }) => code);
const MATERIAL_TYPES = MATERIAL.map(([uid]) => uid);

describe('the table of paths', () => {
  it('has, for every blocking rule of material, the write that breaks it inside the server', () => {
    const material = BLOCKING.filter((code) => RULE_ROWS[code]?.data === undefined);
    const tried = [...Object.keys(INSIDE_ROWS), ...JUDGED_BY_USE_CASE];
    expect(tried.sort()).toEqual(material.sort());
  });

  it('has a row for every blocking rule, and for nothing else', () => {
    expect(Object.keys(RULE_ROWS).sort()).toEqual([...BLOCKING].sort());
  });

  it.each(Object.entries(RULE_ROWS))(
    'tries %s by REST or in the panel, on a known type',
    (code, row) => {
      expect([...MATERIAL_TYPES, ...REFERENCE]).toContain(row.uid);
      // Reference data is written in the panel alone; material by REST alone.
      expect(REFERENCE.includes(row.uid)).toBe(row.data !== undefined);
      if (row.data !== undefined) return;
      expect([row.rest, row.provenIn].filter((one) => one !== undefined)).toHaveLength(1);
      if (row.provenIn === undefined) return;
      const suite = join(ROOT, `test/integration/${row.provenIn}.test.ts`);
      expect([suite, existsSync(suite)]).toEqual([suite, true]);
      expect(readFileSync(suite, 'utf8')).toMatch(new RegExp(`['"\`]${code}['"\`]`));
    },
  );
});
