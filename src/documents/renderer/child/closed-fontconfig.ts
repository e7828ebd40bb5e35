import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { browserHome } from '../../../platform/browser/browser-user';

/**
 * Writes a fontconfig that knows one font, a Latin face of the project's, and returns the environment that
 * names it. The machine's own fonts must not change where a line breaks, nor hide that one of the project's
 * is missing; with no font at all the browser gives up on web fonts too.
 */
export function writeClosedFontconfig(varDir: string, lastResort: Buffer): Record<string, string> {
  const home = browserHome(varDir);
  const folder = join(home, 'last-resort-font');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  writeFileSync(join(folder, 'last-resort.ttf'), lastResort, { mode: 0o644 });
  const file = join(home, 'fonts.conf');
  const text =
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n' +
    `<fontconfig><dir>${folder}</dir></fontconfig>\n`;
  writeFileSync(file, text, { mode: 0o644 });
  return { FONTCONFIG_FILE: file, FONTCONFIG_PATH: home };
}
