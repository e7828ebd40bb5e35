import sharp from 'sharp';
import type { Answer } from './answer';
import type { Person } from './person';

/** A small photo, another one for every number. */
export function photo(n = 0): Promise<Buffer> {
  const background = { r: n % 256, g: (n * 7) % 256, b: (n * 31) % 256 };
  return sharp({ create: { width: 48, height: 48, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** Uploads bytes the way the portal does. */
export function upload(
  person: Person,
  bytes: Buffer,
  fields: Record<string, string> = { purpose: 'PHOTO' },
  name = '照片.jpg',
): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  return person.send('POST', '/api/attachments', form);
}

/** Uploads a photo and answers its document id. */
export async function uploadPhoto(person: Person, n: number, purpose = 'PHOTO'): Promise<string> {
  const answer = await upload(person, await photo(n), { purpose });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.data.documentId;
}
