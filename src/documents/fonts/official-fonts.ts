import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

import { FONT_ORIGIN, OFFICIAL_FAMILIES } from './document-faces';

/** A font file of the operator's that stands for an official family. */
export type OfficialFont = { readonly family: string; readonly path: string; readonly url: string };

/**
 * The official families found in the operator's folder (DOCUMENT_FONTS_DIR), by file name. Only single TrueType
 * files count: collections and CFF outlines would be embedded as Type 3. Empty when there is no folder.
 */
export function findOfficialFonts(folder: string | null): OfficialFont[] {
  if (folder === null || folder === '') return [];
  const files = readdirSync(folder).filter((file) => extname(file).toLowerCase() === '.ttf');
  return OFFICIAL_FAMILIES.flatMap(({ family, files: names }) => {
    const file = files.find((candidate) =>
      names.some((name) => candidate.slice(0, -4).toLowerCase() === name.toLowerCase()),
    );
    if (file === undefined) return [];
    const url = `${FONT_ORIGIN}official/${encodeURIComponent(file)}`;
    return [{ family, path: join(folder, file), url }];
  });
}
