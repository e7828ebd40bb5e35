import { inflateSync } from 'node:zlib';

import { type GlyphNames, readGlyphNames } from './glyph-names';
import { openPdfObjects, type PdfObjects, UnknownPdfMake } from './pdf-objects';

const REFERENCE = /(\d+) 0 R/g;
const FONT = /\/(F\d+) (\d+) 0 R/g;
/** The operators that choose a font and that show glyphs. */
const SHOWN = /\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> ?Tj|\[([^\]]*)\] ?TJ/g;

function unpack(objects: PdfObjects, number: number): string {
  const { dictionary, raw } = objects.read(number);
  if (raw === null) throw new UnknownPdfMake(`object ${number} has no stream`);
  return (dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1');
}

/** The references that follow a key, one or an array of them. */
function referencesOf(dictionary: string, key: string): number[] {
  const value = new RegExp(`/${key} (\\[[^\\]]*\\]|\\d+ 0 R)`).exec(dictionary)?.[1] ?? '';
  return [...value.matchAll(REFERENCE)].map((match) => Number(match[1]));
}

function readNames(objects: PdfObjects, font: number): GlyphNames {
  const [map = -1] = referencesOf(objects.read(font).dictionary, 'ToUnicode');
  return readGlyphNames(unpack(objects, map));
}

function readPage(
  objects: PdfObjects,
  dictionary: string,
  namesOf: (font: number) => GlyphNames,
): string {
  const list = /\/Font <<([^]*?)>>/.exec(dictionary)?.[1] ?? '';
  const fonts = new Map([...list.matchAll(FONT)].map((m) => [m[1] ?? '', Number(m[2])]));
  const content = referencesOf(dictionary, 'Contents')
    .map((number) => unpack(objects, number))
    .join('\n');
  let names: GlyphNames | null = null;
  let text = '';
  for (const [, font, one, many = ''] of content.matchAll(SHOWN)) {
    if (font !== undefined) names = namesOf(fonts.get(font) ?? -1);
    const shown = one ?? [...many.matchAll(/<([0-9A-Fa-f]+)>/g)].map((m) => m[1]).join('');
    for (let at = 0; at + 4 <= shown.length; at += 4) {
      text += names?.nameOf(Number.parseInt(shown.slice(at, at + 4), 16)) ?? '\ufffd';
    }
  }
  return text;
}

/**
 * The text of each page of a PDF as this project's renderer writes it: what its show-text operators draw,
 * named by the fonts' own ToUnicode maps. It takes a few milliseconds where a general reader takes thirty,
 * so that every issued paper can be compared. Throws UnknownPdfMake for other files.
 */
export function extractPages(pdf: Uint8Array): string[] {
  const objects = openPdfObjects(pdf);
  const known = new Map<number, GlyphNames>();
  const namesOf = (font: number): GlyphNames => {
    const names = known.get(font) ?? readNames(objects, font);
    known.set(font, names);
    return names;
  };
  const walk = (number: number): string[] => {
    const { dictionary } = objects.read(number);
    if (/\/Type \/Pages\b/.test(dictionary)) return referencesOf(dictionary, 'Kids').flatMap(walk);
    return [readPage(objects, dictionary, namesOf)];
  };
  return walk(objects.pagesRoot);
}

/** The text of a whole PDF of this project's making; pages end with a form feed. Throws UnknownPdfMake. */
export function extractText(pdf: Uint8Array): string {
  return extractPages(pdf)
    .map((page) => `${page}\f`)
    .join('');
}
