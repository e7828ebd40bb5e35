import { type PDFContext, PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from 'pdf-lib';

/** A font of a PDF; `type` is that of the descendant font for composite ones. */
export type FontFact = {
  readonly name: string;
  readonly type: 'CID TrueType' | 'CID CFF' | 'TrueType' | 'Type 1' | 'Type 3' | 'other';
  readonly embedded: boolean;
};

/** Facts about a PDF; page sizes in millimetres to a tenth. */
export type PdfFacts = {
  readonly title: string;
  readonly pages: readonly { readonly widthMm: number; readonly heightMm: number }[];
  readonly fonts: readonly FontFact[];
  readonly bytes: number;
};

const POINTS_PER_MM = 72 / 25.4;

function nameOf(value: PDFObject | undefined): string {
  return value instanceof PDFName ? value.decodeText() : '';
}

function descendantOf(font: PDFDict, context: PDFContext): PDFDict {
  const list = context.lookup(font.get(PDFName.of('DescendantFonts')));
  if (!(list instanceof PDFArray)) return font;
  const first = context.lookup(list.get(0));
  return first instanceof PDFDict ? first : font;
}

function typeOf(subtype: string): FontFact['type'] {
  switch (subtype) {
    case 'CIDFontType2':
      return 'CID TrueType';
    case 'CIDFontType0':
      return 'CID CFF';
    case 'TrueType':
      return 'TrueType';
    case 'Type1':
      return 'Type 1';
    case 'Type3':
      return 'Type 3';
    default:
      return 'other';
  }
}

function factOf(font: PDFDict, context: PDFContext): FontFact {
  const inner = descendantOf(font, context);
  const type = typeOf(nameOf(inner.get(PDFName.of('Subtype'))));
  const descriptor = context.lookup(inner.get(PDFName.of('FontDescriptor')));
  const files = ['FontFile', 'FontFile2', 'FontFile3'];
  const embedded =
    type === 'Type 3' ||
    (descriptor instanceof PDFDict && files.some((key) => descriptor.has(PDFName.of(key))));
  return { name: nameOf(font.get(PDFName.of('BaseFont'))), type, embedded };
}

/** Reads pages, page sizes and fonts of a PDF. Throws when the bytes are no PDF. */
export async function pdfFacts(pdf: Uint8Array): Promise<PdfFacts> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const fonts = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    const isFont = nameOf(object.get(PDFName.of('Type'))) === 'Font';
    // Descendants are told of by the composite font that owns them.
    const isDescendant = object.has(PDFName.of('CIDSystemInfo'));
    return isFont && !isDescendant ? [factOf(object, document.context)] : [];
  });
  const pages = document.getPages().map((page) => {
    const { width, height } = page.getSize();
    const toMm = (points: number) => Math.round((points / POINTS_PER_MM) * 10) / 10;
    return { widthMm: toMm(width), heightMm: toMm(height) };
  });
  return { title: document.getTitle() ?? '', pages, fonts, bytes: pdf.byteLength };
}
