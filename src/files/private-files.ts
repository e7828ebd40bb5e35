import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../platform/failure/error-code';
import { openBytes, sealBytes } from '../platform/field-cipher';
import { varDir } from '../platform/project-root';

export type StoredFile = { fileKey: string; sha256: string; bytes: number };

function folder(): string {
  return process.env.FILES_DIR ?? join(varDir(), 'files');
}

/** SHA-256 of the plain bytes, hex. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function openNew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'w', 0o600);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    return open(path, 'w', 0o600);
  }
}

/**
 * Stores bytes encrypted, outside everything the web server serves. The file appears under its name only when it is whole and
 * on disk, so that a power cut leaves no half evidence.
 */
export async function putPrivateFile(bytes: Buffer): Promise<StoredFile> {
  const id = randomUUID();
  const fileKey = `${id.slice(0, 2)}/${id}`;
  const path = join(folder(), fileKey);
  const handle = await openNew(`${path}.part`);
  try {
    await handle.writeFile(sealBytes(bytes, fileKey));
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(`${path}.part`, path);
  return { fileKey, sha256: sha256(bytes), bytes: bytes.length };
}

/** The stored file can't be given out: it is gone, was altered, or is not the one whose hash the record holds. */
export class StoredFileDamaged extends Error {}

/** The plain bytes, when they are those whose hash the record holds. Throws StoredFileDamaged. */
export async function readPrivateFile(fileKey: string, expectedSha256: string): Promise<Buffer> {
  if (!/^[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(fileKey)) throw new StoredFileDamaged('文件编号不合规');
  const bytes = await openStored(fileKey);
  if (sha256(bytes) !== expectedSha256) throw new StoredFileDamaged('文件内容与登记的校验值不一致');
  return bytes;
}

async function openStored(fileKey: string): Promise<Buffer> {
  try {
    return openBytes(await readFile(join(folder(), fileKey)), fileKey);
  } catch (error) {
    throw new StoredFileDamaged('文件读不出来', { cause: error });
  }
}
