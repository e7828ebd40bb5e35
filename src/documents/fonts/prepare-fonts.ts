import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { projectRoot } from '../../platform/project-root';
import { commonCharacters } from './common-characters';
import { DOCUMENT_FACES, FONT_ORIGIN, LAST_RESORT } from './document-faces';
import { openGlyphSource } from './glyph-source';
import { findOfficialFonts } from './official-fonts';
import { createRareFaces } from './rare-face';
import { UNITS_PER_EM, weaveFace } from './weave-face';

/** Everything a page may load, by URL. */
export type PreparedFonts = {
  readonly served: { bytes(url: string): Buffer | null };
  /** The one font the browser may take from the system: a Latin face of the project's. */
  readonly lastResort: Buffer;
};

export type FontSettings = { readonly officialFontsDir: string | null };

/** Changes whenever a prepared face would come out differently. */
async function fingerprint(): Promise<string> {
  const path = require.resolve('@fontsource/noto-serif-sc/package.json');
  const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
  const parts = { version, faces: DOCUMENT_FACES, UNITS_PER_EM, made: 4 };
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}

async function makeMissing(folder: string, onProgress: (message: string) => void): Promise<void> {
  const missing = [...DOCUMENT_FACES, LAST_RESORT].filter(
    ({ file }) => !existsSync(join(folder, file)),
  );
  if (missing.length === 0) return;
  await mkdir(folder, { recursive: true });
  const common = commonCharacters();
  for (const face of missing) {
    onProgress(`准备文书字体 ${face.family}`);
    const tolerance = face.isForTitles ? 0 : undefined;
    const sources = face.sources.map((source) => openGlyphSource(source, tolerance));
    const codePoints = face === LAST_RESORT ? common.filter((c) => c < 0x7f) : common;
    const { font } = weaveFace(face.family, face.weight, codePoints, sources);
    const draft = join(folder, `.${randomBytes(6).toString('hex')}`);
    await writeFile(draft, font);
    // Renamed when whole: two processes may prepare at the same time.
    await rename(draft, join(folder, face.file));
  }
}

/**
 * Gets the fonts of the documents ready: makes the faces once below `dist/fonts`, which the build does (some ten
 * seconds), and loads them, with the official families of the operator's folder.
 */
export async function prepareFonts(
  settings: FontSettings,
  onProgress: (message: string) => void = () => undefined,
): Promise<PreparedFonts> {
  const folder = join(projectRoot(), 'dist', 'fonts', await fingerprint());
  await makeMissing(folder, onProgress);
  const files = new Map<string, Buffer>();
  for (const { file } of DOCUMENT_FACES) {
    files.set(FONT_ORIGIN + file, await readFile(join(folder, file)));
  }
  for (const official of findOfficialFonts(settings.officialFontsDir)) {
    files.set(official.url, await readFile(official.path));
  }
  const rare = createRareFaces();
  return {
    served: { bytes: (url) => files.get(url) ?? rare.bytes(url) },
    lastResort: await readFile(join(folder, LAST_RESORT.file)),
  };
}
