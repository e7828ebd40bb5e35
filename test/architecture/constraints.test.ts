import {
  APPEND_ONLY_TABLES,
  CHECKS,
  FROZEN_AFTER_DRAFT,
  FROZEN_COLUMNS,
  GATED_TABLES,
} from '../../database/constraints/gates';
import { LOOKUP_INDEXES } from '../../database/constraints/lookup';
import { UNIQUE_INDEXES } from '../../database/constraints/unique';
import { isOpen, CASE_STATES } from '../../src/domain/case/states';
import { CONSTRAINT_MEANINGS } from '../../src/guard/database-errors';
import { SCHEMAS } from './project';

const tables = new Map(SCHEMAS.map((schema) => [schema.collectionName, schema]));
const snake = (name: string): string =>
  name
    .replace(/([a-z])([A-Z0-9])/g, '$1_$2')
    .replace(/([0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
const columnsOf = (table: string): Set<string> =>
  new Set(['id', 'document_id', ...Object.keys(tables.get(table)?.attributes ?? {}).map(snake)]);
const listed = (columns: string): string[] => columns.split(',').map((column) => column.trim());

describe('The constraints of the database', () => {
  it('each mean something to a user, and nothing is explained that does not exist', () => {
    const names = UNIQUE_INDEXES.map(({ name }) => name);
    expect(Object.keys(CONSTRAINT_MEANINGS).sort()).toEqual([...names].sort());
  });

  it.each(Object.entries(CONSTRAINT_MEANINGS))(
    '%s is told in a Chinese sentence with a code',
    (_name, meaning) => {
      const refusal = meaning();
      expect(refusal.message).toMatch(/^[^A-Za-z]*[\u4e00-\u9fff].*。$/);
      expect(refusal.code).toMatch(/^[A-Z]+-\d\d$/);
      expect(refusal.httpStatus).toBe(409);
    },
  );

  it('have names of their own', () => {
    const names = [...UNIQUE_INDEXES, ...LOOKUP_INDEXES, ...CHECKS].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^nol_[a-z_]{1,59}$/);
  });

  it.each([...UNIQUE_INDEXES, ...LOOKUP_INDEXES].map((index) => [index.name, index] as const))(
    '%s stands on a record type and its columns',
    (_name, { table, columns }) => {
      expect([...tables.keys()]).toContain(table);
      expect(listed(columns).filter((column) => !columnsOf(table).has(column))).toEqual([]);
    },
  );

  it('freeze columns that exist', () => {
    for (const [table, columns] of [
      ...Object.entries(FROZEN_COLUMNS),
      ...Object.entries(FROZEN_AFTER_DRAFT),
    ])
      expect(columns.filter((column) => !columnsOf(table).has(column))).toEqual([]);
  });

  it('gate the table of every record type that only use cases and the platform write', () => {
    const closed = SCHEMAS.filter((schema) =>
      ['material', 'system'].includes(String(schema.pluginOptions['not-one-less']?.record)),
    ).map((schema) => schema.collectionName);
    expect([...GATED_TABLES].sort()).toEqual(closed.sort());
    expect(APPEND_ONLY_TABLES.filter((table) => !GATED_TABLES.includes(table))).toEqual([]);
  });

  it('know the same open states of a case as the domain', () => {
    const index = UNIQUE_INDEXES.find(({ name }) => name === 'nol_case_one_open_per_child');
    const ended = [...(index?.where ?? '').matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code);
    expect(ended.sort()).toEqual(CASE_STATES.filter((state) => !isOpen(state)).sort());
  });
});
