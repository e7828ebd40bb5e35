import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonCharacters } from '../../../src/documents/fonts/common-characters';
import { openGlyphSource } from '../../../src/documents/fonts/glyph-source';
import { weaveFace } from '../../../src/documents/fonts/weave-face';

/** The family that the pages of the pictures are set in. */
export const SIGHT_FAMILY = 'Sight Hei';

const WEIGHTS = [400, 700] as const;

/**
 * A face without serifs as phones and desktops have one, made once of the package that the panel ships: the faces of the papers
 * would make every screen look like a document.
 */
export function makeSightFont(folder: string): string {
  const home = join(folder, 'sight');
  mkdirSync(home, { recursive: true });
  for (const weight of WEIGHTS) {
    const file = join(home, `sight-${String(weight)}.ttf`);
    if (existsSync(file)) continue;
    const source = openGlyphSource({
      styleSheet: `@fontsource/noto-sans-sc/${String(weight)}.css`,
      origin: 'Noto Sans SC, (c) Adobe, Google; SIL OFL 1.1',
    });
    const { font } = weaveFace(SIGHT_FAMILY, weight, commonCharacters(), [source]);
    const draft = `${file}.${String(process.pid)}`;
    writeFileSync(draft, font);
    // Renamed when whole: suites run side by side.
    renameSync(draft, file);
  }
  return home;
}
