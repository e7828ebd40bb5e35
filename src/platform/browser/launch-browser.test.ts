import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { browserArguments } from './browser-arguments';
import { BrowserNotFound } from './browser-binary';
import { startBrowserProcess } from './browser-process';
import { browserHome } from './browser-user';
import { findHeadlessShell } from './find-headless-shell';
import { launchBrowser } from './launch-browser';
import { readTar } from './read-tar';

const PROJECT = resolve(__dirname, '..', '..', '..');
const VAR_DIR = join(PROJECT, 'var');

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('finding a browser', () => {
  test('gives one that answers, with no preparation of the machine', async () => {
    const binary = await findHeadlessShell(VAR_DIR, {});
    expect(binary.version).toMatch(/Chrom/);
  });

  test('does not pass over a path in the environment that does not work', async () => {
    const env = { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' };
    const failure = await findHeadlessShell(VAR_DIR, env).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BrowserNotFound);
    expect((failure as Error).message).toContain('找不到可用的无头浏览器');
    expect((failure as Error).message).toContain('No headless browser can be used');
  });

  test('never starts one with its walls taken down', () => {
    const list = browserArguments({ profileDir: '/p', sandbox: true, network: 'closed' }).join(' ');
    for (const bad of [
      '--single-process',
      '--disable-web-security',
      '--no-sandbox',
      '--no-zygote',
    ]) {
      expect(list).not.toContain(bad);
    }
    expect(list).toContain('--disable-background-networking');
    expect(list).not.toMatch(/remote-debugging-port/);
  });

  test('reads archives and refuses paths that lead out of them', () => {
    const header = Buffer.alloc(512);
    header.write('../evil', 0);
    header.write('0000644', 100);
    header.write('00000000000', 124);
    header.write('0', 156);
    expect(() => readTar(Buffer.concat([header, Buffer.alloc(1024)]))).toThrow('outside');
  });
});

describe('a launched browser', () => {
  test('drives pages with scripts, at the size of a phone and of a desk', async () => {
    const browser = await launchBrowser({ varDir: VAR_DIR });
    try {
      for (const [width, height] of [
        [390, 844],
        [1440, 900],
      ] as const) {
        const page = await browser.newPage();
        await page.setViewport({ width, height });
        await page.setContent('<button onclick="this.textContent = innerWidth">go</button>');
        await page.click('button');
        expect(await page.$eval('button', (button) => button.textContent)).toBe(String(width));
        const picture = Buffer.from(await page.screenshot());
        expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([width, height]);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  });

  test('leaves no profile behind when it is closed', async () => {
    const varDir = mkdtempSync(join(tmpdir(), 'browser-test-'));
    try {
      const { executablePath, libraryPath, version } = await findHeadlessShell(VAR_DIR);
      const binary = { source: 'npm' as const, executablePath, libraryPath, version };
      const started = await startBrowserProcess({ binary, varDir, network: 'closed' });
      const profiles = () =>
        readdirSync(browserHome(varDir)).filter((f) => f.startsWith('profile-'));
      const mine = profiles().filter((name) => name.startsWith(`profile-${process.pid}-`));
      expect(mine).toHaveLength(1);
      started.kill();
      await started.exited;
      expect(profiles()).not.toContain(mine[0]);
    } finally {
      rmSync(varDir, { recursive: true, force: true });
    }
  });

  test('ends when the process that started it is killed', async () => {
    const script =
      `const { launchBrowser } = require(${JSON.stringify(join(PROJECT, 'dist/src/platform/browser/launch-browser.js'))});` +
      `launchBrowser({ varDir: ${JSON.stringify(VAR_DIR)} }).then(() => console.log('up'));` +
      'setInterval(() => {}, 1000);';
    const parent = spawn(process.execPath, ['-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((done) => parent.stdout.once('data', done));
    const children = readFileSync(`/proc/${parent.pid}/task/${parent.pid}/children`, 'utf8');
    const browser = Number(children.trim().split(' ')[0]);
    expect(isRunning(browser)).toBe(true);
    parent.kill('SIGKILL');
    for (let turn = 0; turn < 100 && isRunning(browser); turn += 1) await sleep(50);
    expect(isRunning(browser)).toBe(false);
  });
});
