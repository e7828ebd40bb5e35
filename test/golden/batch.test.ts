import { batchPdf } from '../../src/documents/batch/batch-pdf';
import { renderForm } from '../../src/documents/forms/render-form';
import { extractPages } from '../../src/documents/text/extract-text';
import { foldText } from '../../src/documents/text/fold-text';
import { pdfFacts } from '../../src/documents/text/pdf-facts';
import { askWitness } from './support/ask-witness';
import { closeRenderers, openRenderer } from './support/open-renderer';
import { absenceReport, schoolNotice } from './support/synthetic-papers';

afterAll(closeRenderers);

describe('a print copy of many papers', () => {
  const renderer = openRenderer();
  const numbers = Array.from({ length: 20 }, (_, i) => `示例一小限复〔2026〕${i + 1}号`);
  const papers = numbers.map((documentNumber) =>
    renderForm('return-notice-school', 1, schoolNotice({ documentNumber })),
  );

  test('holds each paper whole, in order, each from a new page', async () => {
    const pages = askWitness(await batchPdf(renderer, '打印稿', papers)).map(foldText);
    expect(pages).toHaveLength(60);
    numbers.forEach((number, index) => {
      for (const page of pages.slice(index * 3, index * 3 + 3)) {
        expect(page).toContain(`${number}第`);
      }
    });
  });

  test('embeds each font once', async () => {
    const { fonts, title } = await pdfFacts(await batchPdf(renderer, '打印稿', papers));
    expect(fonts.length).toBeLessThanOrEqual(4);
    expect(title).toBe('打印稿');
  });

  test('of more papers than one job prints is joined into one file that others read', async () => {
    const all = Array.from({ length: 100 }, (_, i) => `示例一小限复〔2026〕${i + 1}号`);
    const html = all.map((documentNumber) =>
      renderForm('return-notice-school', 1, schoolNotice({ documentNumber })),
    );
    const pdf = await batchPdf(renderer, '打印稿', html);
    const pages = askWitness(pdf).map(foldText);
    expect(pages).toHaveLength(300);
    all.forEach((number, index) => expect(pages[index * 3 + 1]).toContain(`${number}第`));
    expect(extractPages(pdf).map(foldText)).toEqual(pages);
    const { title, fonts } = await pdfFacts(pdf);
    expect(title).toBe('打印稿');
    for (const font of fonts) expect(font).toMatchObject({ type: 'CID TrueType', embedded: true });
  });

  test('brings the rare characters of every paper', async () => {
    const { student } = schoolNotice();
    const named = ['陈㛃', '陈𠅤', '陈䶮'].map((name) =>
      renderForm('return-notice-school', 1, schoolNotice({ student: { ...student, name } })),
    );
    const text = foldText(askWitness(await batchPdf(renderer, '打印稿', named)).join(''));
    for (const name of ['陈㛃', '陈𠅤', '陈䶮']) expect(text).toContain(name);
  });

  test('may mix forms of one making and refuses documents of another', async () => {
    const mixed = [...papers.slice(0, 1), renderForm('absence-report-48h', 1, absenceReport())];
    expect((await pdfFacts(await batchPdf(renderer, '打印稿', mixed))).pages).toHaveLength(4);
    const foreign = '<!doctype html><html><head><style>p{}</style></head><body>x</body></html>';
    await expect(batchPdf(renderer, '打印稿', [...papers, foreign])).rejects.toMatchObject({
      code: 'BATCH_REFUSED',
    });
    await expect(batchPdf(renderer, '打印稿', [])).rejects.toMatchObject({ code: 'BATCH_REFUSED' });
  });
});
