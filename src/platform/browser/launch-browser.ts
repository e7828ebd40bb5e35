import puppeteer, { type Browser, type ConnectionTransport } from 'puppeteer';

import { type BrowserProcess, startBrowserProcess } from './browser-process';
import { findHeadlessShell } from './find-headless-shell';
import { splitMessages } from './split-messages';

export type LaunchBrowserOptions = {
  /** The folder for what is unpacked and for profiles, usually `<project>/var`. */
  readonly varDir: string;
  readonly extraArguments?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

function pipeTransport(browser: BrowserProcess): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => {
      browser.toBrowser.write(`${message}\0`);
    },
    close: () => browser.kill(),
  };
  splitMessages(browser.fromBrowser, (message) => transport.onmessage?.(message));
  void browser.exited.then(() => transport.onclose?.());
  return transport;
}

/**
 * A whole browser for driving pages: JavaScript on, network open, screenshots at any size. Found and
 * confined as for documents. `browser.close()` ends the process. Throws BrowserNotFound.
 */
export async function launchBrowser(options: LaunchBrowserOptions): Promise<Browser> {
  const binary = await findHeadlessShell(options.varDir);
  const started = await startBrowserProcess({ ...options, binary, network: 'open' });
  return puppeteer.connect({ transport: pipeTransport(started), defaultViewport: null });
}
