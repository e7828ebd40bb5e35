import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOf, type Rows } from '../support/rows/rows';
import { runDemoLoader } from '../support/site/load-demo';
import { fromRunner } from '../support/site/runner';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let rows: Rows;

beforeAll(async () => {
  database = await createTestDatabase('loader');
  rows = await rowsOf(database.url);
});

afterAll(async () => {
  await rows.close();
  await database.drop();
});

const zone = { code: 'Z01', name: '一学区' };
const school = { code: 'S001', name: '一小', stage: 'PRIMARY', zoneCode: 'Z01' };
const child = {
  childNo: 'C00000001',
  name: '测试',
  gender: 'MALE',
  birthDate: '2014-08-31',
  schoolingState: 'NEVER_ENROLLED',
};

describe('the demo loader, given a district of one’s own', () => {
  it.each([
    [
      'a child with a wrong check digit',
      { students: [{ ...child, idNumber: '509999201408310029' }] },
      'STU-04',
      /C00000001/,
    ],
    [
      'a child with a short number',
      { students: [{ ...child, idNumber: '5099992014' }] },
      'STU-01',
      /C00000001/,
    ],
    [
      'a child born tomorrow',
      { students: [{ ...child, birthDate: '2036-01-01' }] },
      'STU-08',
      /C00000001/,
    ],
    ['a child twice', { students: [child, child] }, 'LOAD-01', /C00000001/],
    ['a child of an unknown town', { students: [{ ...child, townCode: 'T99' }] }, 'LOAD-02', /T99/],
    [
      'a class of an unknown school',
      { classes: [{ code: 'X-1', schoolCode: 'S999' }] },
      'LOAD-02',
      /X-1/,
    ],
    ['an absence of nobody', { absences: [{ childNo: 'C9' }] }, 'LOAD-02', /C9/],
    ['an unknown field', { students: [{ ...child, idHash: 'x' }] }, 'LOAD-06', /students 第 1 行/],
    ['a wrong type', { students: [{ ...child, name: 7 }] }, 'LOAD-06', /students 第 1 行/],
    [
      'a day that is none',
      { students: [{ ...child, birthDate: '2014-02-31' }] },
      'LOAD-06',
      /students 第 1 行/,
    ],
    ['an object for a list', { students: {} }, 'LOAD-06', /students/],
  ])('names row and rule and stores nothing for %s', async (_what, more, code, row) => {
    const file = join(fromRunner('VAR_DIR'), 'district.json');
    writeFileSync(file, JSON.stringify({ zones: [zone], schools: [school], ...more }));
    const before = await rows.fingerprint();
    const accounts = join(fromRunner('VAR_DIR'), 'loader-accounts.json');
    const { code: exit, output } = await runDemoLoader(database.url, ['--from', file], accounts);
    expect(output).toContain(code);
    expect(output).toMatch(row);
    expect(exit).toBe(2);
    expect(await rows.fingerprint()).toEqual(before);
  });

  it('says so when the file is no JSON', async () => {
    const file = join(fromRunner('VAR_DIR'), 'district.json');
    writeFileSync(file, '{"students": [');
    const before = await rows.fingerprint();
    const { code } = await runDemoLoader(database.url, ['--from', file]);
    expect(code).not.toBe(0);
    expect(await rows.fingerprint()).toEqual(before);
  });
});
