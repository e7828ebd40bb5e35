import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { phonePage } from './phone-page.mjs';

const kilobytes = (bytes) => gzipSync(bytes, { level: 6 }).length / 1024;
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/**
 * Gzipped kilobytes of script: what a phone that has never been here loads up to the worklist, and all there is.
 * @returns {Promise<{ first_load_kb: number, all_scripts_kb: number }>}
 */
export async function measureScripts({ browser, address, account, folder }) {
  const page = await phonePage({ browser, address, account });
  try {
    await page.waitForNetworkIdle();
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js')),
    );
    const sizeOf = (name) => kilobytes(readFileSync(join(folder, name)));
    const first = [...new Set(loaded)].map((path) => sizeOf(path.split('/').at(-1)));
    const all = readdirSync(folder).filter((name) => name.endsWith('.js'));
    return { first_load_kb: sum(first), all_scripts_kb: sum(all.map(sizeOf)) };
  } finally {
    await page.browserContext().close();
  }
}
