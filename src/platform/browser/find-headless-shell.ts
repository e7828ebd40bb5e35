import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

import { type BrowserBinary, BrowserNotFound, type BrowserSource } from './browser-binary';
import { browserHome } from './browser-user';
import { unpackNpmBrowser } from './unpack-npm-browser';

const run = promisify(execFile);

/** Headless shells first: they print four times as fast as the full browser. */
const SYSTEM_NAMES = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'chromium',
  'google-chrome',
];

type Candidate = {
  readonly source: BrowserSource;
  readonly executablePath: string;
  readonly libraryPath: string | null;
};

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Asks the executable for its version: a stub or one that lacks libraries does not answer. */
async function askVersion(candidate: Candidate): Promise<string | null> {
  const env = { ...process.env };
  if (candidate.libraryPath !== null) env['LD_LIBRARY_PATH'] = candidate.libraryPath;
  return run(candidate.executablePath, ['--version'], { env, timeout: 15_000 }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}

async function findOnPath(env: NodeJS.ProcessEnv): Promise<Candidate[]> {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found: Candidate[] = [];
  for (const name of SYSTEM_NAMES) {
    for (const folder of folders) {
      const executablePath = join(folder, name);
      if (await isExecutable(executablePath)) {
        found.push({ source: 'system', executablePath, libraryPath: null });
        break;
      }
    }
  }
  return found;
}

async function findInPuppeteerCache(env: NodeJS.ProcessEnv): Promise<Candidate[]> {
  const cache = env['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache', 'puppeteer');
  const found: Candidate[] = [];
  for (const product of ['chrome-headless-shell', 'chrome']) {
    const builds = await readdir(join(cache, product)).catch(() => []);
    for (const build of builds.sort().reverse()) {
      const inner = await readdir(join(cache, product, build)).catch(() => []);
      for (const folder of inner) {
        const executablePath = join(cache, product, build, folder, product);
        if (await isExecutable(executablePath)) {
          found.push({ source: 'puppeteer-cache', executablePath, libraryPath: null });
        }
      }
    }
  }
  return found;
}

async function proven(candidate: Candidate, tried: string[]): Promise<BrowserBinary | null> {
  const version = await askVersion(candidate);
  if (version === null) {
    tried.push(`${candidate.executablePath} does not start`);
    return null;
  }
  return { ...candidate, version };
}

/**
 * Finds a browser that can print: `PUPPETEER_EXECUTABLE_PATH`, then the system's, then puppeteer's cache,
 * then the npm package `@sparticuz/chromium`, unpacked below `varDir` on first use. A path in the
 * environment that does not work is an error, never passed over. Throws {@link BrowserNotFound}.
 */
export async function findHeadlessShell(
  varDir: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<BrowserBinary> {
  const tried: string[] = [];
  const named = env['PUPPETEER_EXECUTABLE_PATH'];
  if (named !== undefined && named !== '') {
    const binary = await proven(
      { source: 'environment', executablePath: named, libraryPath: null },
      tried,
    );
    if (binary === null) throw new BrowserNotFound(tried);
    return binary;
  }
  for (const candidate of [...(await findOnPath(env)), ...(await findInPuppeteerCache(env))]) {
    const binary = await proven(candidate, tried);
    if (binary !== null) return binary;
  }
  const unpacked = await unpackNpmBrowser(browserHome(varDir));
  if (unpacked === null) {
    tried.push('@sparticuz/chromium is not installed or has no build for this machine');
    throw new BrowserNotFound(tried);
  }
  const binary = await proven({ source: 'npm', ...unpacked }, tried);
  if (binary === null) throw new BrowserNotFound(tried);
  return binary;
}
