import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A font package that ships one face cut into many files, with a style sheet that tells which is where. */
export type SlicedFont = {
  /** Module path of the style sheet. */
  readonly styleSheet: string;
  /** Copyright and licence, written into fonts made from it. */
  readonly origin: string;
};

/** Which file of a sliced font holds a character. */
export type SliceIndex = {
  /** The file for a code point, or null when the font claims none. */
  fileOf(codePoint: number): string | null;
};

type Range = { readonly start: number; readonly end: number; readonly file: string };

const FACE =
  /@font-face\s*\{[^}]*?url\(["']?([^"')]+\.woff2)["']?\)[^}]*?unicode-range:\s*([^;}]+)/g;

/** The faces documents are made of: all static, TrueType outlines, SIL Open Font License. */
export const SLICED_FONTS = {
  song: {
    styleSheet: '@fontsource/noto-serif-sc/400.css',
    origin: 'Noto Serif SC, (c) Adobe, Google; SIL OFL 1.1',
  },
  songBold: {
    styleSheet: '@fontsource/noto-serif-sc/700.css',
    origin: 'Noto Serif SC, (c) Adobe, Google; SIL OFL 1.1',
  },
  kai: {
    styleSheet: '@chinese-fonts/lxgwwenkai/dist/LXGWWenKai-Regular/result.css',
    origin: 'LXGW WenKai, (c) LXGW, Fontworks; SIL OFL 1.1',
  },
} as const satisfies Record<string, SlicedFont>;

function parseRange(text: string, file: string): Range {
  const [start = '', end = start] = text.trim().replace(/^U\+/i, '').split('-');
  return { start: Number.parseInt(start, 16), end: Number.parseInt(end, 16), file };
}

/** Reads the index of a sliced font from its style sheet. Throws when the package is not installed. */
export function readSliceIndex(font: SlicedFont): SliceIndex {
  const path = require.resolve(font.styleSheet);
  const css = readFileSync(path, 'utf8');
  const ranges: Range[] = [];
  for (const [, url = '', list = ''] of css.matchAll(FACE)) {
    const file = join(dirname(path), url);
    ranges.push(...list.split(',').map((text) => parseRange(text, file)));
  }
  ranges.sort((a, b) => a.start - b.start);
  return {
    fileOf: (codePoint) => {
      let low = 0;
      let high = ranges.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const range = ranges[middle];
        if (range === undefined || range.start > codePoint) high = middle - 1;
        else if (range.end < codePoint) low = middle + 1;
        else return range.file;
      }
      return null;
    },
  };
}
