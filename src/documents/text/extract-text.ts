import { withPdf } from './load-pdf';

/** The text of each page of a PDF, in the order it was printed; lines end with a line feed. */
export async function extractPages(pdf: Uint8Array): Promise<string[]> {
  return withPdf(pdf, async (document) => {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent({ disableNormalization: true });
      const parts = content.items.map((item) =>
        'str' in item ? item.str + (item.hasEOL ? '\n' : '') : '',
      );
      pages.push(parts.join(''));
      page.cleanup();
    }
    return pages;
  });
}

/** The text of a whole PDF; pages end with a form feed. */
export async function extractText(pdf: Uint8Array): Promise<string> {
  return (await extractPages(pdf)).map((page) => `${page}\f`).join('');
}
