import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/domain/checklist/check-content';
import { itemsOf } from '../../src/domain/checklist/content';
import { RONGCHANG_ANNEX_3 } from '../../src/setup/checklists/rongchang-annex-3';

/** 附件3 as the notice has it, cell by cell; the blanks around a cell are the typist's. */
const cells = readFileSync(join(__dirname, 'rongchang-annex-3.txt'), 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');

const HEADS = ['督查要点', '督查要点', '督查情况记录', '备注'];
const GROUPS = ['排查情况', '劝返情况', '送教情况'];

const [annex, title, head, ...rest] = cells;
const body = rest.slice(HEADS.length);

describe('The shipped checklist', () => {
  it('has the title of annex 3, whose head and columns the sheet prints', () => {
    expect([annex, title]).toEqual(['附件3：', RONGCHANG_ANNEX_3.title]);
    expect(head?.split(/\s+/)).toEqual(['督查学校：', '校长(签名)：', '督查人员：', '时间：']);
    expect(rest.slice(0, HEADS.length)).toEqual(HEADS);
    const template = readFileSync(
      join(__dirname, '../../src/documents/forms/inspection-sheet/template.hbs'),
      'utf8',
    );
    for (const words of [...(head?.split(/\s+/) ?? []), ...HEADS.map((name) => `<th>${name}</th>`)])
      expect(template).toContain(words);
  });

  it('has its three groups and fifteen items, character by character', () => {
    const shipped = RONGCHANG_ANNEX_3.groups.flatMap((group) => [
      group.title,
      ...group.items.map((item) => item.label),
    ]);
    expect(shipped).toEqual(body);
    expect(RONGCHANG_ANNEX_3.groups.map((group) => group.title)).toEqual(GROUPS);
    expect(RONGCHANG_ANNEX_3.groups.map(({ items }) => items.length)).toEqual([3, 7, 5]);
  });

  it('is sound, and asks every item', () => {
    expect(checkContent(RONGCHANG_ANNEX_3)).toEqual([]);
    expect(itemsOf(RONGCHANG_ANNEX_3).every(({ required }) => required)).toBe(true);
  });
});
