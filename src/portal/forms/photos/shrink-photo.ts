import { Failure } from '../../api/failure';
import { fitWithin } from './fit-within';

const LONGEST = 1600;
const QUALITY = 0.82;

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

/** A photo as JPEG of at most 1600 px: sharp enough as evidence, light enough for a village network. Throws Failure. */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const url = URL.createObjectURL(file);
  try {
    const image = await decode(url);
    const size = fitWithin({ width: image.naturalWidth, height: image.naturalHeight }, LONGEST);
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) =>
          blob
            ? resolve(blob)
            : reject(new Failure(-1, 'PHOTO-02', '照片太大，手机处理不了，请换一张小一些的。')),
        'image/jpeg',
        QUALITY,
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
