import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { sizeFault } from '../../domain/attachment/upload-size';
import { invalid, refusal } from '../../guard/errors';

export type CheckedUpload = { mime: string; width: number | null; height: number | null };

const PICTURES: Record<string, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};
const PDF_START = Buffer.from('%PDF-');
/** A picture of a few kilobytes may unpack to gigabytes. */
const MAX_PIXELS = 60_000_000;

/**
 * Looks at the bytes, not at the name: a picture must decode whole, a proof may also be a PDF.
 * @throws 413 ATT-10 too large · 400 ATT-11 no picture · 400 ATT-13 no readable PDF
 */
export async function checkUpload(
  bytes: Buffer,
  purpose: string,
  maxBytes: number,
): Promise<CheckedUpload> {
  const tooLarge = sizeFault(bytes.length, maxBytes);
  if (tooLarge !== null) throw refusal(413, 'ATT-10', tooLarge, ['file']);
  if (purpose === 'PROOF' && bytes.subarray(0, PDF_START.length).equals(PDF_START)) {
    if (await hasPages(bytes)) return { mime: 'application/pdf', width: null, height: null };
    throw invalid('ATT-13', '这个 PDF 文件打不开，请重新导出或改为拍照上传。', ['file']);
  }
  const picture = await decode(bytes);
  const mime = picture ? PICTURES[picture.format] : undefined;
  if (!picture || !mime)
    throw invalid(
      'ATT-11',
      '这个文件不是可识别的照片（只接受 JPEG、PNG、WebP），请重新拍照上传。',
      ['file'],
    );
  return { mime, width: picture.width, height: picture.height };
}

async function decode(
  bytes: Buffer,
): Promise<{ format: string; width: number; height: number } | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
    const { format, width, height } = await image.metadata();
    await image.stats();
    return { format, width, height };
  } catch {
    // Whatever the decoder objects to, the sentence for the user is the same: it is no usable picture.
    return null;
  }
}

async function hasPages(bytes: Buffer): Promise<boolean> {
  try {
    const document = await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      updateMetadata: false,
      throwOnInvalidObject: true,
    });
    return document.getPageCount() > 0;
  } catch {
    // As with pictures: what is wrong inside matters to nobody who uploads it.
    return false;
  }
}
