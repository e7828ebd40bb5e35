import sharp from 'sharp';

/**
 * Pixels of the longer side and quality, best first. The first is sharp enough for half a page of A4; the last still shows what a
 * photo is of.
 */
const STEPS = [
  { longest: 1000, quality: 80 },
  { longest: 1000, quality: 60 },
  { longest: 800, quality: 50 },
  { longest: 600, quality: 45 },
  { longest: 400, quality: 40 },
] as const;

/**
 * A picture as paper takes it: a JPEG as `data:` URL, upright, without what the camera wrote into the file (place, device, owner).
 * It is made coarser until it has at most `room` bytes, but never coarser than the last step. Throws when the bytes are no picture.
 */
export async function shrinkForPrint(bytes: Buffer, room = Infinity): Promise<string> {
  let small = Buffer.alloc(0);
  for (const { longest, quality } of STEPS) {
    small = await sharp(bytes, { failOn: 'error' })
      .rotate()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .jpeg({ quality })
      .toBuffer();
    if (small.length <= room) break;
  }
  return `data:image/jpeg;base64,${small.toString('base64')}`;
}
