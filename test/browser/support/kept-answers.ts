import type { Page } from 'puppeteer';

/** What an inspection without signal begins by: who one is, the schools in one's care and the checklist in use. */
const NEEDED = ['["me"', '["inspections","schools"', '["inspections","checklist"'];

/** Waits until the device holds it: the portal puts answers away behind the page's back. */
export async function answersAreKept(page: Page): Promise<void> {
  await page.waitForFunction(
    (needed: readonly string[]) =>
      new Promise<boolean>((resolve) => {
        const call = indexedDB.open('nol-offline');
        // A drawer that is not there yet is the portal's to make.
        call.onupgradeneeded = () => call.transaction?.abort();
        call.onerror = () => resolve(false);
        call.onsuccess = () => {
          const database = call.result;
          const keys = database.transaction('answers').objectStore('answers').getAllKeys();
          keys.onsuccess = () => {
            database.close();
            const held = keys.result as string[];
            resolve(needed.every((one) => held.some((key) => key.includes(`|${one}`))));
          };
        };
      }),
    { polling: 100 },
    NEEDED,
  );
}
