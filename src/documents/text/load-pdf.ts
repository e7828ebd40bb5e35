import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api';

type PdfJs = typeof import('pdfjs-dist', { with: { 'resolution-mode': 'import' } });

let loaded: Promise<PdfJs> | null = null;

/** pdf.js, loaded with the first document that is read. */
export function loadPdfJs(): Promise<PdfJs> {
  // The legacy build is the one that runs on Node 20.
  loaded ??= import('pdfjs-dist/legacy/build/pdf.mjs') as unknown as Promise<PdfJs>;
  return loaded;
}

/** Opens a PDF, works with it and lets it go. Throws when the bytes are no PDF. */
export async function withPdf<T>(
  bytes: Uint8Array,
  work: (document: PDFDocumentProxy, pdfjs: PdfJs) => Promise<T>,
): Promise<T> {
  const pdfjs = await loadPdfJs();
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes over: it gets its own.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    return await work((await task.promise) as unknown as PDFDocumentProxy, pdfjs);
  } finally {
    await task.destroy();
  }
}
