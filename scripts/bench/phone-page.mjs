/** A village phone: 390 × 844, a quarter of this machine's speed. */
const SCREEN = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const SLOWDOWN = 4;

/** Opens the portal on such a phone and signs in. */
export async function phonePage({ browser, address, account }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(SCREEN);
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('input[name=username]');
  await page.type('input[name=username]', account.username);
  await page.type('input[name=password]', account.password);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('main h1')?.textContent === '待办');
  return page;
}
