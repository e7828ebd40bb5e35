import { extractPages } from '../../src/documents/text/extract-text';
import { foldText } from '../../src/documents/text/fold-text';
import { pdfFacts } from '../../src/documents/text/pdf-facts';
import { verifyAgainst } from '../../src/documents/text/verify-against';
import { verifyPrinted } from '../../src/documents/text/verify-printed';
import { forbiddenWordsIn } from '../../src/domain/document/forbidden-words';
import { printedFacts, renderForm } from '../../src/documents/forms/render-form';
import { askWitness } from './support/ask-witness';
import { closeRenderers, openRenderer } from './support/open-renderer';
import { absenceReport, schoolNotice, townOrder, writtenReport } from './support/synthetic-papers';

afterAll(closeRenderers);

/** Names and addresses of the longest kind in use. */
const LONG_SCHOOL = '示例区示例山少数民族自治乡九年一贯制寄宿制民族团结希望学校（中心校区）';
const LONG_ADDRESS = '示例省示例自治州示例彝族回族苗族自治县示例镇大坪子村民委员会第十二村民小组';

const PAPERS = [
  { code: 'return-notice-school', data: schoolNotice(), pages: 3 },
  { code: 'return-order-government', data: townOrder(), pages: 3 },
  { code: 'absence-report-48h', data: absenceReport(), pages: 1 },
  { code: 'written-report', data: writtenReport(), pages: 2 },
] as const;

describe.each(PAPERS)('the printed $code', ({ code, data, pages }) => {
  const renderer = openRenderer();
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await renderer.render({ html: renderForm(code, 1, data as never) });
  });

  test('says what the data says, rare characters included, by the word of another reader', () => {
    const witness = askWitness(pdf).join('');
    expect(verifyAgainst(printedFacts(code, 1, data as never), witness)).toEqual([]);
    expect(foldText(witness)).toContain('陈㛃𠅤');
  });

  test('is read by the fast reader as by the other one, page by page', () => {
    expect(extractPages(pdf).map(foldText)).toEqual(askWitness(pdf).map(foldText));
  });

  test('has its pages, all A4', async () => {
    const facts = await pdfFacts(pdf);
    expect(facts.pages).toHaveLength(pages);
    for (const page of facts.pages) {
      expect(Math.abs(page.widthMm - 210)).toBeLessThan(0.5);
      expect(Math.abs(page.heightMm - 297)).toBeLessThan(0.5);
    }
  });

  test('embeds every font as TrueType and none as Type 3', async () => {
    const { fonts } = await pdfFacts(pdf);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatchObject({ type: 'CID TrueType', embedded: true });
  });

  test('holds no font of the machine', async () => {
    const { fonts } = await pdfFacts(pdf);
    for (const { name } of fonts) expect(name).toMatch(/^[A-Z]{6}\+NOL(Song|SongBold|Rare)-\d+$/);
  });

  test('stays within 60,000 bytes', () => {
    expect(pdf.length).toBeLessThanOrEqual(60_000);
  });
});

describe('a printed notice', () => {
  const renderer = openRenderer();

  test('carries its number as title', async () => {
    const pdf = await renderer.render({
      html: renderForm('return-notice-school', 1, schoolNotice()),
    });
    expect((await pdfFacts(pdf)).title).toBe('示例一小限复〔2026〕12号');
  });

  test('of a school holds no word of coercion on any page', async () => {
    const pdf = await renderer.render({
      html: renderForm('return-notice-school', 1, schoolNotice()),
    });
    expect(forbiddenWordsIn(askWitness(pdf).join(''))).toEqual([]);
  });

  test('bears the number at both seams and the code on each page', async () => {
    const pdf = await renderer.render({
      html: renderForm('return-notice-school', 1, schoolNotice()),
    });
    const pages = askWitness(pdf).map(foldText);
    const seam = /┄骑缝示例一小限复〔2026〕12号盖骑缝章┄/g;
    expect(pages.map((page) => [...page.matchAll(seam)].length)).toEqual([1, 2, 1]);
    for (const page of pages) expect(page).toContain('核验码7K2M-9QXD-4HTV');
  });

  test('with the longest names keeps everything, on no more than a page more a part', async () => {
    const { student, guardian } = schoolNotice();
    const data = schoolNotice({
      issuer: { type: 'SCHOOL', code: 'S001', name: LONG_SCHOOL },
      guardian: { ...guardian, name: '阿卜杜热合曼·买买提依明江·图尔荪', address: LONG_ADDRESS },
      student: {
        ...student,
        schoolName: LONG_SCHOOL,
        householdAddress: LONG_ADDRESS,
        residenceAddress: LONG_ADDRESS,
      },
      reportTo: { school: LONG_SCHOOL, contact: '阿卜杜热合曼', phone: '10012345678' },
    });
    const pdf = await renderer.render({ html: renderForm('return-notice-school', 1, data) });
    expect(verifyPrinted(printedFacts('return-notice-school', 1, data), pdf)).toEqual([]);
    expect((await pdfFacts(pdf)).pages.length).toBeLessThanOrEqual(6);
  });

  test('that differs from its data by one character is found out', async () => {
    const pdf = await renderer.render({
      html: renderForm('return-notice-school', 1, schoolNotice()),
    });
    const other = schoolNotice({ signer: '李校董' });
    expect(verifyPrinted(printedFacts('return-notice-school', 1, other), pdf)).toEqual([
      { path: 'signer', expected: '李校董' },
    ]);
  });

  test('comes out the same from a kept page as from a fresh one', async () => {
    const html = renderForm('return-notice-school', 1, schoolNotice());
    const one = openRenderer({ pages: 1 });
    await one.render({ html: renderForm('absence-report-48h', 1, absenceReport()) });
    const kept = await one.render({ html });
    const fresh = await openRenderer({ pages: 1 }).render({ html });
    expect(extractPages(kept)).toEqual(extractPages(fresh));
    expect(Math.abs(kept.length - fresh.length)).toBeLessThan(64);
  });
});
