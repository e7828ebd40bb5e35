import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { siteFolder } from './site';

const fileAt = (name: string): string => join(siteFolder(), name);

/** Of about 20 MB: what a good phone makes of a wall of small print. */
export async function heavyPhoto(): Promise<string> {
  const file = fileAt('heavy.jpg');
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  await sharp({
    create: { width: 4600, height: 3450, channels: 3, background: '#888', noise },
  })
    .jpeg({ quality: 94 })
    .toFile(file);
  return file;
}

/** Of 108 million pixels. */
export async function vastPhoto(): Promise<string> {
  const file = fileAt('vast.jpg');
  await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#8a5200' } })
    .jpeg()
    .toFile(file);
  return file;
}

/** A screenshot whose name lies. */
export async function pngNamedJpg(): Promise<string> {
  const file = fileAt('screenshot.jpg');
  await sharp({ create: { width: 800, height: 600, channels: 4, background: '#cfe3de80' } })
    .png()
    .toFile(file);
  return file;
}

/** The first bytes of an iPhone's photo. */
export function heicPhoto(): string {
  const file = fileAt('iphone.heic');
  writeFileSync(file, Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'));
  return file;
}

/** No picture at all. */
export function brokenPhoto(): string {
  const file = fileAt('broken.jpg');
  writeFileSync(file, '不是照片');
  return file;
}
