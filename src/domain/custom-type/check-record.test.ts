import { plainDate } from '../kernel/plain-date';
import { checkCustomRecord } from './check-record';
import type { CustomType } from './custom-type';
import { visitDesign } from './design.fixture';
import { readDesign } from './read-design';

const type = readDesign(visitDesign(), new Set()).type as CustomType;
const TODAY = plainDate('2026-11-20');
const RECORD = {
  visitedOn: '2026-11-18',
  guardianName: '外祖母',
  peopleAtHome: 3,
  income: 1200.5,
  needsHelp: false,
  condition: 'GOOD',
  findings: '一切正常',
  school: 7,
};

const judged = (more: object) =>
  checkCustomRecord(type, { ...RECORD, ...more }, TODAY).map(({ code, path }) => [path[0], code]);

describe('a record of a register', () => {
  it('passes when every answer fits', () => {
    expect(judged({})).toEqual([]);
  });

  it('may leave out what is not required', () => {
    const empty = { guardianName: null, peopleAtHome: null, income: null, needsHelp: null };
    expect(judged({ ...empty, findings: undefined })).toEqual([]);
  });

  it.each([
    [{ visitedOn: null }, 'visitedOn', 'FIELD-02'],
    [{ school: null }, 'school', 'FIELD-02'],
    [{ visitedOn: '2026-02-30' }, 'visitedOn', 'FIELD-03'],
    [{ peopleAtHome: 0 }, 'peopleAtHome', 'FIELD-05'],
    [{ peopleAtHome: 21 }, 'peopleAtHome', 'FIELD-05'],
    [{ peopleAtHome: 2.5 }, 'peopleAtHome', 'FIELD-03'],
    [{ income: 0.001 }, 'income', 'FIELD-03'],
    [{ income: 100_000_000 }, 'income', 'FIELD-03'],
    [{ income: '12' }, 'income', 'FIELD-03'],
    [{ needsHelp: 'YES' }, 'needsHelp', 'FIELD-03'],
    [{ condition: 'BEST' }, 'condition', 'FIELD-06'],
    [{ guardianName: '长'.repeat(21) }, 'guardianName', 'FIELD-04'],
    [{ guardianName: { text: '外祖母' } }, 'guardianName', 'FIELD-03'],
  ])('is refused at the field: %j', (more, field, code) => {
    expect(judged(more)).toEqual([[field, code]]);
  });

  it.each([
    [{ peopleAtHome: 1 }],
    [{ peopleAtHome: 20 }],
    [{ income: 99_999_999.99 }],
    [{ income: 0.01 }],
    [{ guardianName: '长'.repeat(20) }],
  ])('passes at the bound: %j', (more) => {
    expect(judged(more)).toEqual([]);
  });
});
