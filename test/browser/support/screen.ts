import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Viewport } from 'puppeteer';
import { launchBrowser } from '../../../src/platform/browser/launch-browser';

/** The two sizes everything must work at. */
export const PHONE: Viewport = {
  width: 390,
  height: 844,
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
export const DESKTOP: Viewport = { width: 1440, height: 900, deviceScaleFactor: 1 };

const ROOT = join(__dirname, '..', '..', '..');

/**
 * The browser for the pages. A machine without Chinese fonts shows empty boxes: the browser is then given the
 * project's own, as a phone has its own. What is tested does not depend on them.
 */
export async function openBrowser(): Promise<Browser> {
  const varDir = process.env['VAR_DIR'] ?? join(ROOT, 'var');
  const folder = join(varDir, 'browser-fonts');
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>` +
      `<dir>${join(ROOT, 'dist', 'fonts')}</dir>` +
      `<cachedir>${folder}</cachedir>` +
      `<alias><family>sans-serif</family><prefer><family>NOL Hei</family></prefer></alias></fontconfig>`,
  );
  return launchBrowser({ varDir, env: { FONTCONFIG_FILE: config } });
}
