import { join } from 'node:path';
import { measureRaw } from './raw-puppeteer.mjs';
import { sampleNotice } from './sample-notice.mjs';

const DOCUMENTS = 2_000;
const CLIENTS = 20;
const RAW = 300;
const GROWTH_FROM = 200;

function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Prints DOCUMENTS papers for CLIENTS that each wait for theirs before they ask for the next. */
async function printForClients(renderer, htmlOf) {
  const times = [];
  let failures = 0;
  let bytes = 0;
  let next = 0;
  let memoryBefore = 0;
  const client = async () => {
    while (next < DOCUMENTS) {
      next += 1;
      const html = htmlOf(next);
      const start = performance.now();
      try {
        const pdf = await renderer.render({ html });
        bytes += pdf.length;
      } catch (error) {
        failures += 1;
        process.stderr.write(`${error.message}\n`);
      }
      times.push(performance.now() - start);
      if (times.length === GROWTH_FROM) memoryBefore = renderer.stats().rssBytes;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  return {
    render_per_s: DOCUMENTS / seconds,
    p50_ms: percentile(times, 0.5),
    p99_ms: percentile(times, 0.99),
    failures,
    bytes_per_notice: Math.round(bytes / (DOCUMENTS - failures)),
    rss_growth_pct: (renderer.stats().rssBytes / memoryBefore - 1) * 100,
  };
}

async function countType3(renderer, pdfFacts, htmlOf) {
  let type3 = 0;
  for (let n = 1; n <= 20; n += 1) {
    const { fonts } = await pdfFacts(await renderer.render({ html: htmlOf(n * 97) }));
    type3 += fonts.filter((font) => font.type === 'Type 3').length;
  }
  return type3;
}

async function measureCold(openRenderer, htmlOf) {
  const start = performance.now();
  const renderer = openRenderer();
  await renderer.render({ html: htmlOf(1) });
  const ms = performance.now() - start;
  await renderer.close();
  return ms;
}

/**
 * Measures the renderer with a real notice. `load` gives a compiled module by its path below `src`.
 * @returns {Promise<Record<string, number>>} figures by name; rates a second, times in milliseconds
 */
export async function measureRenderer({ load, varDir }) {
  const { createRenderer } = load('documents/renderer/create-renderer');
  const { renderForm } = load('documents/forms/render-form');
  const { pdfFacts } = load('documents/text/pdf-facts');
  const { prepareFonts } = load('documents/fonts/prepare-fonts');
  const { writeClosedFontconfig } = load('documents/renderer/child/closed-fontconfig');
  const { launchBrowser } = load('platform/browser/launch-browser');
  const htmlOf = (n) => renderForm('return-notice-school', 1, sampleNotice(n));
  const openRenderer = () => createRenderer({ varDir });

  // Unpacking the browser and making the fonts belong to the installation, not to a cold start.
  const fonts = await prepareFonts({ officialFontsDir: null });
  const env = writeClosedFontconfig(varDir, fonts.lastResort);
  const raw = () =>
    measureRaw({ launchBrowser, varDir, fonts: fonts.served, env, htmlOf, count: RAW });

  const cold_ms = await measureCold(openRenderer, htmlOf);
  const rawBefore = await raw();
  const renderer = openRenderer();
  try {
    const figures = await printForClients(renderer, htmlOf);
    const type3_fonts = await countType3(renderer, pdfFacts, htmlOf);
    // Before and after, so that a machine that slows down or speeds up in between favours nobody.
    const raw_per_s = (rawBefore + (await raw())) / 2;
    const render_ratio = figures.render_per_s / raw_per_s;
    return { cold_ms, raw_per_s, ...figures, render_ratio, type3_fonts };
  } finally {
    await renderer.close();
  }
}

/** Gives compiled modules of the project at `root`. */
export function compiledLoader(root, require) {
  return (path) => require(join(root, 'dist', 'src', `${path}.js`));
}
