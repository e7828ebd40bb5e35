import { RULES } from '../../src/domain/catalogue';
import { RULE_ROWS } from '../support/paths';
import { INSIDE_ROWS, JUDGED_BY_USE_CASE } from '../support/paths/inside';
import { MATERIAL, REFERENCE } from '../support/paths/types';

const BLOCKING = RULES.filter(({ level }) => level === 'block').map(({ code }) => code);
const MOST_BEHIND_A_DOOR = 9;
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

  it('has few rules that no request reaches, each with the reason', () => {
    const shut = Object.values(RULE_ROWS).flatMap(({ door }) => (door ? [door.because] : []));
    expect(shut.length).toBeLessThanOrEqual(MOST_BEHIND_A_DOOR);
    for (const because of shut) expect(because.split(' ').length).toBeGreaterThan(5);
  });

  it.each(Object.entries(RULE_ROWS))(
    'tries %s by REST or in the panel, on a known type',
    (code, row) => {
      expect([...MATERIAL_TYPES, ...REFERENCE]).toContain(row.uid);
      // Reference data is written in the panel alone; material by REST alone.
      expect(REFERENCE.includes(row.uid)).toBe(row.data !== undefined);
      if (row.data !== undefined) return;
      expect(row.rest).toBeDefined();
    },
  );
});
