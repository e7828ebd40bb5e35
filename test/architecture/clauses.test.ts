import { RULES } from '../../src/domain/catalogue';
import { FORMS } from '../../src/documents/forms/registry';
import { read } from './project';

/** The clauses of the two source documents about children. */
const CLAUSES = [
  ...['A-3', 'A-4.2', 'A-4.3', 'A-4.4', 'A-4.5', 'A-4.7', 'A-4.8', 'A-4.9', 'A-5.1', 'A-5.2'],
  ...['B-1', 'B-3', 'B-4', 'B-n1', 'B-n3', 'B-n4'],
];

/** Clauses that a list or a page answers rather than a rule: the portal's address and what it shows. */
const SCREENS: Record<string, { path: string; shows: string }> = {
  'B-n3': { path: '/cases', shows: '失学台账、疑似辍学花名册' },
};

/** Papers that a clause asks for by name. */
const PAPERS: Record<string, keyof typeof FORMS> = {
  'A-4.4': 'absence-report-48h',
  'B-n1': 'written-report',
};

const routes = read('src/portal/app/routes.tsx');

function servedBy(clause: string): string[] {
  const rules = RULES.filter(({ clauses }) => clauses.includes(clause)).map(({ code }) => code);
  const screen = SCREENS[clause];
  return [...rules, ...(screen ? [screen.path] : [])];
}

describe('The clauses of the source documents about children', () => {
  it('each have a rule or a screen', () => {
    expect(CLAUSES.filter((clause) => servedBy(clause).length === 0)).toEqual([]);
  });

  it.each(Object.entries(SCREENS))('%s is shown on a page that exists', (_clause, { path }) => {
    expect(routes).toContain(`path="${path}"`);
  });

  it.each(Object.entries(PAPERS))('%s has its paper', (_clause, form) => {
    expect(FORMS[form].length).toBeGreaterThan(0);
  });
});
