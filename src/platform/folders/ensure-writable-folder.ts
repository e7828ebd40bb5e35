import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../failure/error-code';
import { StartupFailure } from '../failure/startup-failure';

/**
 * Creates the folder when missing and proves by writing that this process can write into it: permission
 * bits say nothing about read-only mounts, quotas or a full disk.
 * @throws StartupFailure FOLDER_NOT_WRITABLE
 */
export function ensureWritableFolder(folder: string, mode = 0o755): void {
  const probe = join(folder, `.write-probe-${String(process.pid)}`);
  try {
    mkdirSync(folder, { recursive: true, mode });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const code = errorCode(error) ?? String(error);
    throw new StartupFailure(
      'FOLDER_NOT_WRITABLE',
      `目录 ${folder} 无法写入（${code}），请检查该目录的所有者、权限和磁盘空间。`,
      `The folder ${folder} can't be written (${code}); check its owner, its permissions and the disk.`,
    );
  }
}
