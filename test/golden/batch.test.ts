import { joinPdfs } from '../../src/documents/batch/join-pdfs';
import { hashOfList, printListHtml } from '../../src/documents/batch/print-list';
import { renderForm } from '../../src/documents/forms/render-form';
import { extractPages } from '../../src/documents/text/extract-text';
import { foldText } from '../../src/documents/text/fold-text';
import { pdfFacts } from '../../src/documents/text/pdf-facts';
import { askWitness } from './support/ask-witness';
import { closeRenderers, openRenderer } from './support/open-renderer';
import { absenceReport, schoolNotice } from './support/synthetic-papers';

afterAll(closeRenderers);

const renderer = openRenderer();
const { student } = schoolNotice();
const numbers = Array.from({ length: 12 }, (_, i) => `示例一小限复〔2026〕${i + 1}号`);
const names = ['陈㛃', '陈𠅤', '陈䶮'];
const notices = numbers.map((documentNumber, index) =>
  renderForm(
    'return-notice-school',
    1,
    schoolNotice({ documentNumber, student: { ...student, name: names[index % 3] ?? '' } }),
  ),
);
const print = (html: string) => renderer.render({ html });

describe('a print copy of many papers', () => {
  let papers: Buffer[];
  let joined: Buffer;

  beforeAll(async () => {
    const report = renderForm('absence-report-48h', 1, absenceReport());
    papers = await Promise.all([...notices, report].map(print));
    joined = await joinPdfs('打印件', papers);
  });

  test('holds the pages of each paper as they were, in order', () => {
    const pages = askWitness(joined).map(foldText);
    expect(pages).toEqual(papers.flatMap((paper) => askWitness(paper).map(foldText)));
    expect(pages).toHaveLength(12 * 3 + 1);
  });

  test('is read the same by this project as by others', () => {
    expect(extractPages(joined).map(foldText)).toEqual(askWitness(joined).map(foldText));
  });

  test('brings the rare characters of every paper', () => {
    const text = foldText(askWitness(joined).join(''));
    for (const name of names) expect(text).toContain(name);
  });

  test('has a title, and every font is in it as TrueType', async () => {
    const { title, fonts } = await pdfFacts(joined);
    expect(title).toBe('打印件');
    for (const font of fonts) expect(font).toMatchObject({ type: 'CID TrueType', embedded: true });
  });

  test('refuses a file of another make', async () => {
    await expect(joinPdfs('打印件', [Buffer.from('%PDF-1.7\n')])).rejects.toMatchObject({
      code: 'UNKNOWN_PDF_MAKE',
    });
  });
});

describe('the list of a print copy', () => {
  const listed = numbers.map((name, index) => ({
    name,
    addressee: `家长${index}`,
    sha256: String(index).padStart(64, 'a'),
  }));
  const options = { officialFontsDir: null };

  test('names every paper with its number, its addressee and the beginning of its hash', async () => {
    const html = printListHtml(listed, { by: '测试人', at: '2026年9月1日8时' }, options);
    const text = foldText(askWitness(await print(html)).join(''));
    for (const { name, addressee, sha256 } of listed) {
      for (const part of [name, addressee, sha256.slice(0, 16)]) {
        expect(text).toContain(foldText(part));
      }
    }
    expect(text).toContain(hashOfList(listed));
    expect(text).toContain(foldText('共12份'));
  });

  test('has another hash when a paper, or their order, is another', () => {
    const [first, second, ...rest] = listed;
    if (!first || !second) throw new Error('two papers are listed');
    expect(hashOfList([second, first, ...rest])).not.toBe(hashOfList(listed));
    expect(hashOfList(listed.slice(1))).not.toBe(hashOfList(listed));
  });
});
