import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';

import { browserArguments } from './browser-arguments';
import type { BrowserBinary } from './browser-binary';
import { browserHome, chooseBrowserUser } from './browser-user';
import { makeProfileFolder } from './profile-folder';

/** A running browser, spoken to over its two debugging pipes (no port is opened). */
export type BrowserProcess = {
  readonly pid: number;
  readonly sandboxed: boolean;
  readonly toBrowser: Writable;
  readonly fromBrowser: Readable;
  /** Resolves when the process has ended and its profile is gone. */
  readonly exited: Promise<void>;
  /** Ends it and everything it started, at once. Safe to call twice. */
  kill(): void;
};

export type StartBrowserOptions = {
  readonly binary: BrowserBinary;
  readonly varDir: string;
  readonly network: 'closed' | 'open';
  readonly extraArguments?: readonly string[];
  /** Environment added to the browser's own short one, such as FONTCONFIG_FILE. */
  readonly env?: Readonly<Record<string, string>>;
};

const KEPT_ENVIRONMENT = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'FONTCONFIG_FILE', 'FONTCONFIG_PATH'];
const ANSWER_WITHIN_MS = 15_000;

/** The browser gets a short environment: the application's secrets are none of its business. */
function browserEnvironment(options: StartBrowserOptions, home: string): Record<string, string> {
  const env: Record<string, string> = { HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home };
  for (const name of KEPT_ENVIRONMENT) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  if (options.binary.libraryPath !== null) env['LD_LIBRARY_PATH'] = options.binary.libraryPath;
  return { ...env, ...options.env };
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    // A group of its own, so that the zygotes and renderers go too.
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function spawnOnce(options: StartBrowserOptions, sandbox: boolean): BrowserProcess {
  const user = chooseBrowserUser(options.binary.executablePath);
  const profileDir = makeProfileFolder(browserHome(options.varDir), user);
  const list = browserArguments({ profileDir, sandbox, network: options.network });
  const child = spawn(options.binary.executablePath, [...(options.extraArguments ?? []), ...list], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: browserEnvironment(options, profileDir),
    cwd: profileDir,
    detached: true,
    ...(user ?? {}),
  });
  const kill = () => endGroup(child);
  process.once('exit', kill);
  const exited = new Promise<void>((resolve) => {
    const ended = () => {
      process.off('exit', kill);
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
      resolve();
    };
    child.once('exit', ended);
    child.once('error', ended);
  });
  const toBrowser = child.stdio[3] as Writable;
  const fromBrowser = child.stdio[4] as Readable;
  // A write into a browser that has just died is reported by its exit.
  toBrowser.on('error', kill);
  fromBrowser.on('error', kill);
  return { pid: child.pid ?? -1, sandboxed: sandbox, toBrowser, fromBrowser, exited, kill };
}

/** Whether the browser answers a first command; one that finds no usable sandbox ends instead. */
async function answers(browser: BrowserProcess): Promise<boolean> {
  const outcome = await new Promise<'answer' | 'silence'>((resolve) => {
    const timer = setTimeout(() => resolve('silence'), ANSWER_WITHIN_MS);
    const settle = (result: 'answer' | 'silence') => {
      clearTimeout(timer);
      resolve(result);
    };
    browser.fromBrowser.once('readable', () =>
      settle(browser.fromBrowser.readableLength > 0 ? 'answer' : 'silence'),
    );
    void browser.exited.then(() => settle('silence'));
    browser.toBrowser.write('{"id":0,"method":"Browser.getVersion"}\0');
  });
  return outcome === 'answer';
}

/** Whether the process may use the sandbox at all: root without another account may not. */
function maySandbox(binary: BrowserBinary): boolean {
  return process.getuid?.() !== 0 || chooseBrowserUser(binary.executablePath) !== null;
}

/**
 * Starts a browser under an unprivileged account where that is possible, inside Chromium's sandbox
 * wherever the kernel allows, else without (docs/adr/0010). The answer to a first command (id 0) waits
 * in `fromBrowser`. Throws when it does not start at all.
 */
export async function startBrowserProcess(options: StartBrowserOptions): Promise<BrowserProcess> {
  for (const sandbox of maySandbox(options.binary) ? [true, false] : [false]) {
    const browser = spawnOnce(options, sandbox);
    if (await answers(browser)) return browser;
    browser.kill();
    await browser.exited;
  }
  throw new Error(
    `浏览器不能启动，请检查它的运行库：${options.binary.executablePath}。 ` +
      `The browser does not start; check the libraries it needs: ${options.binary.executablePath}.`,
  );
}
