import { phonePage } from './phone-page.mjs';

const OPENINGS = 7;
const KEYS = 120;
/** About as fast as thumbs type. */
const BETWEEN_KEYS_MS = 60;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Milliseconds from the tap on the sheet in the list until every item is on the page and painted. */
function openOnce(page, path, items) {
  return page.evaluate(
    (address, count) =>
      new Promise((resolve) => {
        const start = performance.now();
        const look = () => {
          if (document.querySelectorAll('article[id^="item-"]').length < count) {
            requestAnimationFrame(look);
            return;
          }
          // After the frame in which they are painted.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        document.querySelector(`main a[href="${address}"]`).click();
        look();
      }),
    path,
    items,
  );
}

async function measureOpening(page, address, path, items) {
  const times = [];
  for (let turn = 0; turn <= OPENINGS; turn += 1) {
    await page.goto(`${address}/inspections?show=draft`, { waitUntil: 'networkidle0' });
    await page.waitForSelector(`main a[href="${path}"]`);
    times.push(await openOnce(page, path, items));
  }
  // The first fetches the page's script; afterwards the phone has it.
  return { open_first_ms: times[0], open_ms: percentile(times.slice(1), 0.5) };
}

/** Milliseconds from a key to the end of the frame that shows its letter, in the middle of the sheet. */
async function measureKeys(page, items) {
  const box = `#item-item${Math.floor(items / 2)}-record`;
  await page.evaluate((selector) => {
    const element = document.querySelector(selector);
    element.scrollIntoView({ block: 'center' });
    element.focus();
    window.keyTimes = [];
    element.addEventListener('keydown', (event) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(null);
      });
    });
  }, box);
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('a');
    await pause(BETWEEN_KEYS_MS);
  }
  const times = await page.evaluate(() => window.keyTimes);
  return { key_to_paint_ms: percentile(times, 0.95), key_to_paint_p50_ms: percentile(times, 0.5) };
}

/**
 * Measures a sheet on a slow phone.
 * @returns {Promise<Record<string, number>>} milliseconds by name
 */
export async function measurePhone({ browser, address, account, path, items }) {
  const page = await phonePage({ browser, address, account });
  try {
    const opening = await measureOpening(page, address, path, items);
    return { ...opening, ...(await measureKeys(page, items)) };
  } finally {
    await page.browserContext().close();
  }
}
