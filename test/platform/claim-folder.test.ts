import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder } from '../../src/platform/processes/claim-folder';
import { markProcess } from '../../src/platform/processes/stop-process';
import { eventually, newFolder, ROOT, startNode } from './support';

const HOLD = `
  require('${ROOT}/dist/src/platform/processes/claim-folder.js').claimFolder(process.argv[1]);
  console.log('held');
  setInterval(() => undefined, 1000);
`;

describe('a claimed folder', () => {
  test('is refused to a second run while the first lives, and free after kill -9', async () => {
    const folder = newFolder('claim');
    const holder = startNode(['-e', HOLD, folder]);
    await eventually(() => holder.output().includes('held'), holder.output);
    const refusal = new RegExp(`已经在运行（进程 ${String(holder.child.pid)}.*already runs`);
    expect(() => claimFolder(folder)).toThrow(refusal);
    holder.child.kill('SIGKILL');
    await holder.ended;
    claimFolder(folder).release();
  });

  test('is free again after release', () => {
    const folder = newFolder('claim');
    claimFolder(folder).release();
    claimFolder(folder).release();
  });

  test('is taken over when its pid belongs to another process by now', () => {
    const folder = newFolder('claim');
    const mark = { pid: process.pid, startMark: 'another-boot:1' };
    writeFileSync(join(folder, 'owner.json'), JSON.stringify(mark));
    claimFolder(folder).release();
  });

  test('is taken over when the claim was cut off while being written', () => {
    const folder = newFolder('claim');
    writeFileSync(join(folder, 'owner.json'), '{"pid":1');
    claimFolder(folder).release();
  });
});

test('a process that ended has no mark, even while its parent has not asked for its end', async () => {
  const brief = startNode(['-e', '']);
  const pid = brief.child.pid ?? 0;
  expect(markProcess(pid)).not.toBeNull();
  await brief.ended;
  expect(markProcess(pid)).toBeNull();
});
