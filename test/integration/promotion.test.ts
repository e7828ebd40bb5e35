import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DESIGN, promote } from '../support/custom-types/promote';
import { rowsOf, type Rows } from '../support/rows/rows';
import { sharedSite } from '../support/site/shared-site';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

type Attributes = Record<string, object>;
type Schema = { info: Record<string, string>; attributes: Attributes };

const VISIT = 'left-behind-visit';
const fileOf = (folder: string, name: string): string =>
  join(folder, name, 'content-types', name, 'schema.json');
const GOOD = JSON.parse(readFileSync(fileOf(DESIGN, VISIT), 'utf8')) as Schema;

let database: TestDatabase;
let rows: Rows;
const folders: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase('promotion', sharedSite().template);
  rows = await rowsOf(database.url);
}, 240_000);

afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  await rows.close();
  await database.drop();
});

/** A folder as the design instance leaves it: the fixture's register, and what a test puts in or over it. */
function designed(types: Record<string, Partial<Schema> | string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'design-'));
  folders.push(folder);
  cpSync(DESIGN, folder, { recursive: true });
  for (const [name, type] of Object.entries(types)) {
    mkdirSync(join(folder, name, 'content-types', name), { recursive: true });
    const info = { singularName: name, pluralName: `${name}s`, displayName: `登记${name}` };
    const text = typeof type === 'string' ? type : JSON.stringify({ ...GOOD, info, ...type });
    writeFileSync(fileOf(folder, name), text);
  }
  return folder;
}

const words = (label: string) => ({ pluginOptions: { 'not-one-less': { label } } });
const question = (type: string, label: string) => ({ type, ...words(label) });
const withQuestion = (more: Attributes): Partial<Schema> => ({
  info: GOOD.info,
  attributes: { ...GOOD.attributes, ...more },
});

const stored = async (): Promise<unknown[]> =>
  rows.query('select name, rev, design from custom_types order by name');

describe('a promotion', () => {
  it('changes nothing when the question is left without an answer', async () => {
    const { code, output } = await promote(database.url, DESIGN, { args: [] });
    expect({ code, output }).toEqual({
      code: 2,
      output: expect.stringContaining('没有确认，什么也没有改动') as string,
    });
    expect(await stored()).toEqual([]);
  }, 240_000);

  it('tells of a file that can’t be read, and changes nothing', async () => {
    const { code, output } = await promote(database.url, designed({ broken: '{"info": ' }));
    expect(code).toBe(1);
    expect(output).toMatch(/设计文件已损坏.*broken.*什么也没有改动/);
    expect(await stored()).toEqual([]);
  }, 240_000);

  it('tells everything that is wrong at once, each at its place, and takes nothing over', async () => {
    const folder = designed({
      ledger: {},
      vacancy: { info: { singularName: 'vacancy', pluralName: 'posts', displayName: '空岗' } },
      school: {
        info: { singularName: 'school', pluralName: 'schools', displayName: '学校' },
        attributes: { motto: question('string', '校训') },
      },
      'two-visit': {
        info: {
          singularName: 'two-visit',
          pluralName: 'two-visits',
          displayName: '留守儿童走访登记',
        },
      },
      odd: {
        attributes: {
          status: question('string', '状态'),
          rev: question('integer', '次数'),
          EXTRA: question('string', '补充'),
          toString: question('string', '文字'),
          photo: question('media', '照片'),
          parts: question('component', '部分'),
          many: {
            type: 'relation',
            relation: 'manyToMany',
            target: 'api::student.student',
            ...words('学生们'),
          },
          nothing: null as unknown as object,
          same: question('string', '同名'),
          other: question('string', '同名'),
        },
      },
    });
    const { code, output } = await promote(database.url, folder);
    expect(code).toBe(1);
    for (const fault of [
      /ledger：名称“ledgers?”已被系统使用.*TYPE-02/,
      /vacancy：名称“vacancy”已被系统使用.*TYPE-02/,
      /school 的 motto：不能给系统自带的记录加字段.*TYPE-30/,
      /“留守儿童走访登记”用了两次.*TYPE-02/,
      /odd 的 status：.*TYPE-07/,
      /odd 的 rev：.*TYPE-07/,
      /odd 的 EXTRA：.*TYPE-07/,
      /odd 的 toString：.*TYPE-07/,
      /odd 的 photo：.*TYPE-08/,
      /odd 的 parts：.*TYPE-08/,
      /odd 的 many：.*TYPE-09/,
      /odd 的 nothing：.*TYPE-08/,
      /odd 的 other：中文名称“同名”用了两次.*TYPE-15/,
    ])
      expect(output).toMatch(fault);
    expect(await stored()).toEqual([]);
  }, 240_000);

  it('is made once where two people begin it at the same time', async () => {
    const ends = await Promise.all([promote(database.url, DESIGN), promote(database.url, DESIGN)]);
    expect(ends.map(({ code }) => code).sort()).toEqual(expect.arrayContaining([0]) as number[]);
    for (const { code, output } of ends)
      expect(output).toMatch(code === 0 ? /已投入|没有要投入/ : /请重新运行 npm run promote/);
    expect(await stored()).toMatchObject([{ name: VISIT, rev: 1 }]);
  }, 240_000);

  it('takes a further question, and none away, none changed', async () => {
    const more = withQuestion({ remark: question('text', '备注') });
    expect((await promote(database.url, designed({ [VISIT]: more }))).code).toBe(0);
    expect(await stored()).toMatchObject([{ name: VISIT, rev: 2 }]);
    const { findings: _gone, ...fewer } = GOOD.attributes;
    const changed = {
      info: { ...GOOD.info, pluralName: 'visits-left-behind' },
      attributes: { ...fewer, guardianName: question('integer', '实际照管人') },
    };
    const { code, output } = await promote(database.url, designed({ [VISIT]: changed }));
    expect(code).toBe(1);
    for (const fault of [
      /findings：.*TYPE-20/,
      /guardianName：.*TYPE-21/,
      /TYPE-23/,
      /remark：.*TYPE-20/,
    ])
      expect(output).toMatch(fault);
    expect(await stored()).toMatchObject([{ name: VISIT, rev: 2 }]);
  }, 240_000);

  it('has nothing to do when nothing changed, and keeps a register that the design lost', async () => {
    const folder = designed({ [VISIT]: withQuestion({ remark: question('text', '备注') }) });
    const again = await promote(database.url, folder);
    expect(again.output).toContain('没有要投入的内容');
    rmSync(join(folder, VISIT), { recursive: true });
    const lost = await promote(database.url, folder);
    expect(lost.code).toBe(0);
    expect(await stored()).toMatchObject([{ name: VISIT, rev: 2 }]);
  }, 240_000);
});
