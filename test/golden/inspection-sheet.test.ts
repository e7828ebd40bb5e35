import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

import type { InspectionSheetPaper } from '../../src/documents/forms/inspection-sheet-data';
import { composePaper, renderForm } from '../../src/documents/forms/render-form';
import { SAMPLES } from '../../src/documents/forms/samples';
import { shippedSource } from '../../src/documents/forms/shipped-source';
import { RenderRefused } from '../../src/documents/renderer/render-errors';
import { extractPages } from '../../src/documents/text/extract-text';
import { foldText } from '../../src/documents/text/fold-text';
import { pdfFacts } from '../../src/documents/text/pdf-facts';
import { verifyPrinted } from '../../src/documents/text/verify-printed';
import { verifyAgainst } from '../../src/documents/text/verify-against';
import { RONGCHANG_ANNEX_3 } from '../../src/setup/checklists/rongchang-annex-3';
import { blankSheet, filledSheet } from '../../src/usecases/inspection/sheet-data';
import type { ChecklistContent, ChecklistItem } from '../../src/domain/checklist/content';
import type { FieldValue } from '../../src/domain/form/field';
import type { Row } from '../../src/platform/strapi-casts';
import type { SignedSheet } from '../../src/usecases/inspection/sheet-data';
import { askWitness } from './support/ask-witness';
import { closeRenderers, openRenderer } from './support/open-renderer';

afterAll(closeRenderers);

const NO_PICTURES = { principal: '', inspector: '' };
const SHEET = SAMPLES['inspection-sheet'];
const BLANK: InspectionSheetPaper = { ...blankSheet(RONGCHANG_ANNEX_3), pictures: NO_PICTURES };

const item = (code: string, label: string, kind: ChecklistItem['kind'], more: object = {}) =>
  ({ code, label, kind, required: true, ...more }) as ChecklistItem;
const choice = (code: string, label: string) => ({ code, label });
const TALK = item('talk', '访谈记录摘要。', 'longText');
/** A checklist with every kind of item, and a sheet on which each is answered. */
const EVERY_WAY: ChecklistContent = {
  title: '各种答法督查表',
  basis: '示例文件',
  groups: [
    {
      code: 'all',
      title: '全部要点',
      items: [
        item('plan', '是否制定方案。', 'yesNo', { weight: 10 }),
        item('duty', '是否落实责任。', 'yesNoNa'),
        item('who', '落实的人是谁。', 'text', {
          skipWhen: { field: 'duty', is: 'equal', value: 'NO' },
        }),
        TALK,
        item('times', '劝返人次。', 'number', { prefill: 'visits' }),
        item('day', '最近一次家访。', 'date'),
        item('often', '送教频次。', 'choice', {
          choices: [choice('A', '每周一次'), choice('B', '每月一次')],
        }),
        item('care', '关爱措施。', 'choices', {
          choices: [choice('X', '结对帮扶'), choice('Y', '亲情电话'), choice('Z', '心理辅导')],
        }),
        item('marks', '档案评分。', 'score', { max: 10, weight: 10 }),
        item('proof', '台账照片。', 'photo'),
      ],
    },
  ],
};
const answer = (value: FieldValue, record = '', photos: string[] = []) => ({
  ...{ value, record, remark: '', photos },
});
const ANSWERED = {
  answers: {
    plan: answer('YES', '方案已印发', ['a'.repeat(24)]),
    duty: answer('NO'),
    who: answer('旧答案', '旧答案的记录'),
    talk: answer('座谈三户'),
    times: answer(12.5),
    day: answer('2026-11-18'),
    often: answer('B'),
    care: answer(['X', 'Z']),
    marks: answer(8.5),
    proof: answer(['b'.repeat(24), 'c'.repeat(24)]),
  },
  schoolName: '示例学校',
  principalName: '李校长',
  inspectorName: '赵督学',
  companions: '',
  inspectedOn: '2026-11-20',
  revision: 1,
  correctionReason: '',
} as unknown as Row;
const UNSIGNED: SignedSheet = {
  prefilled: { times: { text: '已登记劝返12次', count: 12, rows: [] } },
  score: '23.5／40',
  principalSignature: null,
  inspectorSignature: null,
  verificationCode: '',
};

const html = (data: InspectionSheetPaper): string => renderForm('inspection-sheet', 1, data);
const bodyOf = (text: string): string =>
  text.slice(text.indexOf('<section'), text.indexOf('</body>'));

/** A sheet of `count` items in one group, as a district's own checklist may have them. */
function longSheet(count: number): InspectionSheetPaper {
  const [first] = SHEET.groups[0]?.items ?? [];
  if (!first) throw new Error('the sample has no item');
  const items = Array.from({ length: count }, (_none, at) => ({
    ...first,
    label: `第${at + 1}项：${first.label}`,
  }));
  return { ...SHEET, groups: [{ title: '全部要点', items }] };
}

async function drawn(): Promise<string> {
  const line = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120"><path d="M10 60 C80 10 120 110 290 40" stroke="#000" stroke-width="6" fill="none"/></svg>`;
  return `data:image/png;base64,${(await sharp(Buffer.from(line)).png().toBuffer()).toString('base64')}`;
}

test('the filled sheet is the golden one', () => {
  const file = join(__dirname, 'forms', 'inspection-sheet.golden');
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, bodyOf(html(SHEET)));
  expect(bodyOf(html(SHEET))).toBe(readFileSync(file, 'utf8'));
});

test('an empty sheet leaves room for points before the most that can be given', () => {
  const data = { ...blankSheet(EVERY_WAY), pictures: NO_PICTURES };
  expect(bodyOf(html(data))).toContain('　　　／10');
});

test('a refusal to sign is said with its witness, an empty line is left where nothing is known', () => {
  expect(html(SHEET)).toContain('拒签（见证人：王老师）');
  expect(bodyOf(html(BLANK))).toContain('督查学校：<span class="line"></span>');
});

describe('the printed sheet', () => {
  const renderer = openRenderer();

  test.each([
    ['filled', SHEET],
    ['empty', BLANK],
  ])('%s, says what its data say, on A4 laid across as in the annex', async (_what, data) => {
    const paper = composePaper('inspection-sheet', shippedSource('inspection-sheet'), data);
    const pdf = await renderer.render({ html: paper.html });
    expect(verifyAgainst(paper.facts, askWitness(pdf).join(''))).toEqual([]);
    const text = foldText(extractPages(pdf).join(''));
    for (const { title } of data.groups) expect(text).toContain(foldText(title));
    const { pages, fonts } = await pdfFacts(pdf);
    for (const page of pages) {
      expect(Math.abs(page.widthMm - 297)).toBeLessThan(0.5);
      expect(Math.abs(page.heightMm - 210)).toBeLessThan(0.5);
    }
    for (const font of fonts) expect(font).toMatchObject({ type: 'CID TrueType', embedded: true });
  });

  test('says every way of answering in words, and nothing of what was not asked', async () => {
    const pdf = await renderer.render({
      html: html({ ...filledSheet(ANSWERED, EVERY_WAY, UNSIGNED), pictures: NO_PICTURES }),
    });
    const text = foldText(extractPages(pdf).join(''));
    for (const words of [
      '方案已印发',
      '（照片1张）',
      '2026年11月18日',
      '每月一次',
      '结对帮扶、心理辅导',
    ])
      expect(text).toContain(foldText(words));
    for (const words of [
      '12.5',
      '系统记录：已登记劝返12次',
      '8.5／10',
      '（照片2张）',
      '得分：23.5／40',
    ])
      expect(text).toContain(foldText(words));
    expect(text).not.toContain('旧答案');
  });

  test('keeps the lines of a long answer', async () => {
    const lines = (break_: string) =>
      renderer.render({
        html: html({
          ...filledSheet(
            { ...ANSWERED, answers: { talk: answer(Array(60).fill('字').join(break_)) } },
            { ...EVERY_WAY, groups: [{ code: 'g', title: '要点', items: [TALK] }] },
            UNSIGNED,
          ),
          pictures: NO_PICTURES,
        }),
      });
    expect((await pdfFacts(await lines(''))).pages).toHaveLength(1);
    expect((await pdfFacts(await lines('\n'))).pages.length).toBeGreaterThan(1);
  });

  test('repeats the heads of its columns and the name of the group on every numbered page of a long one', async () => {
    const pdf = await renderer.render({ html: html(longSheet(60)) });
    const pages = extractPages(pdf).map(foldText);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, at) => {
      expect(page).toContain('督查情况记录');
      expect(page).toContain('全部要点');
      expect(page).toContain(`第${at + 1}页，共${pages.length}页`);
    });
    const lines = pages.join('');
    for (let at = 1; at <= 60; at += 1) expect(lines).toContain(`第${at}项：`);
  });

  test('keeps a record that is longer than a page, and is read back as it was written', async () => {
    const [first] = SHEET.groups[0]?.items ?? [];
    if (!first) throw new Error('the sample has no item');
    const record = Array.from(
      { length: 80 },
      (_none, at) => `第${at + 1}户已入户核实，孩子在校。`,
    ).join('');
    const data = { ...SHEET, groups: [{ title: '全部要点', items: [{ ...first, record }] }] };
    const paper = composePaper('inspection-sheet', shippedSource('inspection-sheet'), data);
    const pdf = await renderer.render({ html: paper.html });
    expect((await pdfFacts(pdf)).pages.length).toBeGreaterThan(1);
    expect(verifyPrinted(paper.facts, pdf)).toEqual([]);
  });

  test('bears the drawn signatures as pictures', async () => {
    const picture = await drawn();
    const plain = await renderer.render({ html: html(SHEET) });
    const pictures = { principal: picture, inspector: picture };
    const signed = await renderer.render({ html: html({ ...SHEET, pictures }) });
    const images = (pdf: Buffer): number =>
      (pdf.toString('latin1').match(/\/Subtype\s*\/Image/g) ?? []).length;
    expect(images(plain)).toBe(0);
    expect(images(signed)).toBeGreaterThan(0);
  });

  test('is refused rather than printed without a signature that can’t be read', async () => {
    const pictures = { principal: 'data:image/png;base64,AAAA', inspector: '' };
    await expect(renderer.render({ html: html({ ...SHEET, pictures }) })).rejects.toThrow(
      RenderRefused,
    );
  });
});
