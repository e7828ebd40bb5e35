import { Failure } from '../../api/failure';
import { fitWithin } from './fit-within';

const LONGEST = 1600;
const QUALITY = 0.82;

const tooLarge = (): Failure =>
  new Failure(-1, 'PHOTO-02', '照片太大，手机处理不了，请换一张小一些的。');

/** An <img> turns the picture as its EXIF says, on every browser; createImageBitmap does not. */
function decode(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () =>
      reject(new Failure(-1, 'PHOTO-01', '这个文件不是能识别的照片，请重新拍照或换一张。'));
    image.src = url;
  });
}

/** Of ISO media files that hold still pictures of an iPhone; only Apple's browsers read them. */
const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'];

async function isHeic(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(4, 12).arrayBuffer());
  const text = String.fromCharCode(...head);
  return text.startsWith('ftyp') && HEIC_BRANDS.includes(text.slice(4));
}

async function decodeOrSay(file: Blob, url: string): Promise<HTMLImageElement> {
  try {
    return await decode(url);
  } catch (reason) {
    if (!(await isHeic(file))) throw reason;
    throw new Failure(
      -1,
      'PHOTO-04',
      '这是 HEIC 格式的照片，这个浏览器打不开。请在手机“设置－相机－格式”里选“兼容性最佳”后重拍，或换一张 JPEG 照片。',
    );
  }
}

/** A photo as JPEG of at most 1600 px: sharp enough as evidence, light enough for a village network. Throws Failure. */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const url = URL.createObjectURL(file);
  try {
    const image = await decodeOrSay(file, url);
    const size = fitWithin({ width: image.naturalWidth, height: image.naturalHeight }, LONGEST);
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    const pen = canvas.getContext('2d');
    if (pen === null) throw tooLarge();
    // JPEG knows no transparency: what is clear in a screenshot would turn black.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, size.width, size.height);
    pen.drawImage(image, 0, 0, size.width, size.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(tooLarge())), 'image/jpeg', QUALITY);
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
