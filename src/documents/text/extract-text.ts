import { inflateSync } from 'node:zlib';

import { type GlyphNames, readGlyphNames } from './glyph-names';

/** The file is not of the plain make this reader knows. */
export class UnknownPdfMake extends Error {
  override readonly name = 'UnknownPdfMake';
  readonly code = 'UNKNOWN_PDF_MAKE';
}

type PdfObject = { readonly dictionary: string; readonly stream: Buffer | null };
type ReadObject = (number: number) => PdfObject;

const OBJECT = /(?:^|\n)(\d+) 0 obj\n/g;
const REFERENCE = /(\d+) 0 R/g;
const FONT = /\/(F\d+) (\d+) 0 R/g;
const CATALOGUE_PAGES = /\/Type \/Catalog\b[\s\S]*?\/Pages (\d+) 0 R/;
/** The operators that choose a font and that show glyphs. */
const SHOWN = /\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> ?Tj|\[([^\]]*)\] ?TJ/g;
const STREAM = 'stream\n';

function unpack(file: Buffer, dictionary: string, start: number): Buffer {
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
  const bytes = file.subarray(start, start + length);
  return dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
}

function openObjects(file: Buffer, text: string): ReadObject {
  const starts = new Map<number, number>();
  for (const match of text.matchAll(OBJECT)) {
    starts.set(Number(match[1]), match.index + match[0].length);
  }
  return (number) => {
    const start = starts.get(number);
    if (start === undefined) throw new UnknownPdfMake(`no object ${number}`);
    const end = text.indexOf('endobj', start);
    const streamAt = text.indexOf(STREAM, start);
    if (streamAt < 0 || streamAt > end) return { dictionary: text.slice(start, end), stream: null };
    const dictionary = text.slice(start, streamAt);
    return { dictionary, stream: unpack(file, dictionary, streamAt + STREAM.length) };
  };
}

/** The references that follow a key, one or an array of them. */
function referencesOf(dictionary: string, key: string): number[] {
  const value = new RegExp(`/${key} (\\[[^\\]]*\\]|\\d+ 0 R)`).exec(dictionary)?.[1] ?? '';
  return [...value.matchAll(REFERENCE)].map((match) => Number(match[1]));
}

function readNames(read: ReadObject, font: number): GlyphNames {
  const [map = -1] = referencesOf(read(font).dictionary, 'ToUnicode');
  const { stream } = read(map);
  if (stream === null) throw new UnknownPdfMake(`font ${font} has no ToUnicode map`);
  return readGlyphNames(stream.toString('latin1'));
}

function readPage(
  read: ReadObject,
  dictionary: string,
  namesOf: (font: number) => GlyphNames,
): string {
  const list = /\/Font <<([\s\S]*?)>>/.exec(dictionary)?.[1] ?? '';
  const fonts = new Map([...list.matchAll(FONT)].map((m) => [m[1] ?? '', Number(m[2])]));
  const content = referencesOf(dictionary, 'Contents')
    .map((number) => read(number).stream?.toString('latin1') ?? '')
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
 * named by the fonts' own ToUnicode maps, spaces left out. It takes a few milliseconds where a general reader
 * takes thirty, so that every issued paper can be compared. Throws {@link UnknownPdfMake} for other files.
 */
export function extractPages(pdf: Uint8Array): string[] {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = file.toString('latin1');
  const read = openObjects(file, text);
  const known = new Map<number, GlyphNames>();
  const namesOf = (font: number): GlyphNames => {
    const names = known.get(font) ?? readNames(read, font);
    known.set(font, names);
    return names;
  };
  const walk = (number: number): string[] => {
    const { dictionary } = read(number);
    if (/\/Type \/Pages\b/.test(dictionary)) return referencesOf(dictionary, 'Kids').flatMap(walk);
    return [readPage(read, dictionary, namesOf)];
  };
  const root = CATALOGUE_PAGES.exec(text)?.[1];
  if (root === undefined) throw new UnknownPdfMake('no catalogue');
  return walk(Number(root));
}

/** The text of a whole PDF of this project's making; pages end with a form feed. Throws UnknownPdfMake. */
export function extractText(pdf: Uint8Array): string {
  return extractPages(pdf)
    .map((page) => `${page}\f`)
    .join('');
}
