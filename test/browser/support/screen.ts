import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Viewport } from 'puppeteer';
import { launchBrowser } from '../../../src/platform/browser/launch-browser';
import { makeSightFont, SIGHT_FAMILY } from './sight-font';

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
 * The browser for the pages. A machine without Chinese fonts shows empty boxes: the browser is given the project's own, and for
 * pictures one as phones have it. What is tested does not depend on them.
 */
export async function openBrowser(): Promise<Browser> {
  const varDir = process.env['VAR_DIR'] ?? join(ROOT, 'var');
  const folder = join(varDir, 'browser-fonts');
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'fonts.conf');
  const pictured = process.env['UPDATE_PICTURES'] === '1';
  const fonts = pictured ? makeSightFont(folder) : join(ROOT, 'dist', 'fonts');
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>` +
      `<dir>${fonts}</dir>` +
      `<cachedir>${folder}</cachedir>` +
      `<alias><family>sans-serif</family><prefer><family>${pictured ? SIGHT_FAMILY : 'NOL Song'}</family></prefer></alias></fontconfig>`,
  );
  // Dates and times are written as the pickers of a Chinese phone write them.
  return launchBrowser({
    varDir,
    env: { FONTCONFIG_FILE: config, ...(pictured && { LANGUAGE: 'zh_CN' }) },
    ...(pictured && { extraArguments: ['--lang=zh-CN'] }),
  });
}
