/** The file is not of the plain make this project's renderer writes. */
export class UnknownPdfMake extends Error {
  override readonly name = 'UnknownPdfMake';
  readonly code = 'UNKNOWN_PDF_MAKE';
}

/** An object as it stands in the file; `raw` is its stream as stored, null when it has none. */
export type PdfObject = { readonly dictionary: string; readonly raw: Buffer | null };

/** The objects of a PDF 1.4 file without object streams, such as Skia writes. */
export type PdfObjects = {
  readonly numbers: readonly number[];
  /** Number of the root of the page tree. */
  readonly pagesRoot: number;
  read(number: number): PdfObject;
};

const OBJECT = /\n(\d+) 0 obj\n/g;
const CATALOGUE = /\/Type \/Catalog\b[^]*?\/Pages (\d+) 0 R/;
const STREAM = 'stream\n';
const END = 'endobj';

/** Walks from object to object, over each stream by its length: what looks like an object in one is none. */
function findStarts(file: Buffer, text: string): Map<number, number> {
  const starts = new Map<number, number>();
  OBJECT.lastIndex = 0;
  for (let match = OBJECT.exec(text); match !== null; match = OBJECT.exec(text)) {
    const start = match.index + match[0].length;
    starts.set(Number(match[1]), start);
    const { streamAt, length } = findStream(text, start);
    if (streamAt !== null) OBJECT.lastIndex = Math.min(streamAt + length, file.length);
  }
  return starts;
}

function findStream(text: string, start: number): { streamAt: number | null; length: number } {
  const end = text.indexOf(END, start);
  const at = text.indexOf(STREAM, start);
  if (at < 0 || at > end) return { streamAt: null, length: 0 };
  const length = Number(/\/Length (\d+)/.exec(text.slice(start, at))?.[1]);
  if (!Number.isInteger(length)) throw new UnknownPdfMake('a stream does not tell its length');
  return { streamAt: at + STREAM.length, length };
}

/** Opens the objects of a file. Throws {@link UnknownPdfMake}. */
export function openPdfObjects(pdf: Uint8Array): PdfObjects {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = file.toString('latin1');
  const starts = findStarts(file, text);
  const pagesRoot = Number(CATALOGUE.exec(text)?.[1]);
  if (!starts.has(pagesRoot)) throw new UnknownPdfMake('no catalogue');
  return {
    numbers: [...starts.keys()],
    pagesRoot,
    read: (number) => {
      const start = starts.get(number);
      if (start === undefined) throw new UnknownPdfMake(`no object ${number}`);
      const { streamAt, length } = findStream(text, start);
      if (streamAt === null) {
        return { dictionary: text.slice(start, text.indexOf(END, start)), raw: null };
      }
      return {
        dictionary: text.slice(start, streamAt - STREAM.length),
        raw: file.subarray(streamAt, streamAt + length),
      };
    },
  };
}
