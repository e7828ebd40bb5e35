/** One regular file of an archive. */
export type TarFile = {
  readonly path: string;
  readonly mode: number;
  readonly content: Buffer;
};

const BLOCK = 512;

function readText(block: Buffer, start: number, length: number): string {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString('utf8');
}

function readOctal(block: Buffer, start: number, length: number): number {
  return Number.parseInt(readText(block, start, length).trim() || '0', 8);
}

/**
 * Reads the regular files of an uncompressed POSIX ustar archive; folders and links are left out.
 * Throws on a path that would leave the folder it is unpacked into.
 */
export function readTar(archive: Buffer): TarFile[] {
  const files: TarFile[] = [];
  let offset = 0;
  while (offset + BLOCK <= archive.length) {
    const header = archive.subarray(offset, offset + BLOCK);
    const name = readText(header, 0, 100);
    if (name === '') break;
    const prefix = readText(header, 345, 155);
    const path = prefix === '' ? name : `${prefix}/${name}`;
    const size = readOctal(header, 124, 12);
    const type = readText(header, 156, 1);
    if (type === '' || type === '0') {
      if (path.startsWith('/') || path.split('/').includes('..')) {
        throw new Error(`The archive holds a path outside itself: ${path}`);
      }
      const content = archive.subarray(offset + BLOCK, offset + BLOCK + size);
      files.push({ path, mode: readOctal(header, 100, 8) & 0o755, content });
    }
    offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
