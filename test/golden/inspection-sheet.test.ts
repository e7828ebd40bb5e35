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
import { verifyAgainst } from '../../src/documents/text/verify-against';
import { RONGCHANG_ANNEX_3 } from '../../src/setup/checklists/rongchang-annex-3';
import { blankSheet } from '../../src/usecases/inspection/sheet-data';
import { askWitness } from './support/ask-witness';
import { closeRenderers, openRenderer } from './support/open-renderer';

afterAll(closeRenderers);

const NO_PICTURES = { principal: '', inspector: '' };
const SHEET = SAMPLES['inspection-sheet'];
const BLANK: InspectionSheetPaper = { ...blankSheet(RONGCHANG_ANNEX_3), pictures: NO_PICTURES };

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

  test('repeats the heads of its columns on every page of a long one', async () => {
    const pdf = await renderer.render({ html: html(longSheet(60)) });
    const pages = extractPages(pdf).map(foldText);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('督查情况记录');
    const lines = pages.join('');
    for (let at = 1; at <= 60; at += 1) expect(lines).toContain(`第${at}项：`);
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
