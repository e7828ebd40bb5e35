import { join } from 'node:path';
import sharp from 'sharp';
import { siteFolder } from './site';

/** A photo as a phone takes it, larger than what is sent: plain shapes, no faces. Gives its path. */
export async function makePhoto(name: string): Promise<string> {
  const file = join(siteFolder(), `${name}.jpg`);
  const shapes = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1800">' +
      '<rect width="2400" height="1800" fill="#cfe3de"/>' +
      '<path d="M200 1500V800l500-400 500 400v700z" fill="#8a5200"/>' +
      '<circle cx="1900" cy="400" r="180" fill="#f4b740"/></svg>',
  );
  await sharp(shapes).jpeg({ quality: 90 }).toFile(file);
  return file;
}
