import type { Person } from './person';

/** The items of the annex that this story answers with 否. */
export const FAILED = 'unenrolledLedger';

/** What a person does with an open sheet. */
export const sheetOf = (person: Person) => ({
  /** Answers an item by its button. */
  answers: (code: string, answer: 'YES' | 'NO' | 'NA'): Promise<void> =>
    person.tapsAt(`#item-${code} label[data-code=${answer}] input`),
  async records(code: string, words: string): Promise<void> {
    const box = await person.page.waitForSelector(`#item-${code}-record`);
    await box?.evaluate((node) => {
      node.scrollIntoView({ block: 'center' });
    });
    await box?.type(words);
  },
  recordOf: (code: string): Promise<string> =>
    person.page.$eval(`#item-${code}-record`, (node) => (node as HTMLTextAreaElement).value),
  isAnswered: (code: string): Promise<boolean> =>
    person.page.$eval(`#item-${code}`, (node) => node.hasAttribute('data-filled')),
  async photographs(code: string, file: string): Promise<void> {
    await person.tapsAt(`#item-${code} [data-camera]`);
    await person.takesPhoto('camera', file);
  },
  /** The codes of the items on the page. */
  items: (): Promise<string[]> =>
    person.page.$$eval('article[id^="item-"]', (nodes) =>
      nodes.map((node) => node.id.slice('item-'.length)),
    ),
  /** Refuses every write of the sheet, as a line that only lets readings through. */
  async breaksTheLine(): Promise<() => Promise<void>> {
    const { page } = person;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const write = request.method() === 'PUT' && request.url().includes('/api/inspections/');
      if (write) void request.abort('connectionreset');
      else void request.continue();
    });
    return async () => {
      page.removeAllListeners('request');
      await page.setRequestInterception(false);
    };
  },
});
