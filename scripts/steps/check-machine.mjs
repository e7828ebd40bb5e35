import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { StepFailure } from './failure.mjs';

const OLDEST = 20;
const NEWEST = 26;

/** Refuses a Node that the platform does not run on, before anything is installed. */
export function checkNode(version = process.versions.node) {
  const major = Number.parseInt(version, 10);
  if (major >= OLDEST && major <= NEWEST) return;
  const range = `${String(OLDEST)}–${String(NEWEST)}`;
  throw new StepFailure(
    `需要 Node.js ${range}，当前是 ${version}，请更换版本后再运行。`,
    `Node.js ${range} is needed, this is ${version}; change the version and run again.`,
  );
}

/** Proves by writing that the folder takes files; made when missing. */
export function checkWritable(folder) {
  const probe = join(folder, `.write-probe-${String(process.pid)}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new StepFailure(
      `目录 ${folder} 无法写入（${error.code}），请检查该目录的所有者、权限和磁盘空间。`,
      `The folder ${folder} can't be written (${error.code}); check its owner, its permissions and the disk.`,
    );
  }
}
