import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';

const FONT_ORIGIN = 'https://fonts.invalid/';

/** Serves the prepared fonts as a plain site would, cacheable. */
async function serveFonts(fonts) {
  const server = createServer((request, response) => {
    const bytes = fonts.bytes(FONT_ORIGIN + request.url.slice(1));
    if (bytes === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'font/ttf',
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=31536000, immutable',
    });
    response.end(bytes);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { server, origin: `http://127.0.0.1:${server.address().port}/` };
}

/**
 * What the same browser does with the same HTML in bare puppeteer: kept pages, one for each core, nothing
 * around them. The yardstick of the engine.
 * @returns {Promise<number>} documents a second
 */
export async function measureRaw({ launchBrowser, varDir, fonts, env, htmlOf, count }) {
  const { server, origin } = await serveFonts(fonts);
  const browser = await launchBrowser({ varDir, env });
  try {
    const pages = await Promise.all(
      Array.from({ length: availableParallelism() }, () => browser.newPage()),
    );
    const print = async (page, n) => {
      await page.setContent(htmlOf(n).replaceAll(FONT_ORIGIN, origin));
      await page.evaluate(() => document.fonts.ready.then(() => true));
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false });
    };
    const printAll = async (total) => {
      let n = 0;
      await Promise.all(
        pages.map(async (page) => {
          while (n < total) {
            n += 1;
            await print(page, n);
          }
        }),
      );
    };
    await printAll(20);
    const start = performance.now();
    await printAll(count);
    return (count * 1000) / (performance.now() - start);
  } finally {
    await browser.close();
    server.close();
  }
}
