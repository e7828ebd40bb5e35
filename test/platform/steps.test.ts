import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markProcess, waitForExit } from '../../src/platform/processes/stop-process';
import { eventually, newFolder, ROOT, startNode, type Program } from './support';

/** Runs `node -e <code>` as one step of a command. */
function startStep(code: string, log: string): Program {
  const step = `
    import { runStep } from '${ROOT}/scripts/steps/run-step.mjs';
    import { printFailure } from '${ROOT}/scripts/steps/failure.mjs';
    runStep({
      title: '一步', program: process.execPath, args: ['-e', ${JSON.stringify(code)}],
      cwd: '.', log: ${JSON.stringify(log)}, failure: ['这一步失败了', 'this step failed'],
    }).catch((error) => { printFailure(error); process.exitCode = 3; });
  `;
  return startNode(['--input-type=module', '-e', step]);
}

describe('a long step', () => {
  test('says when it begins, when it ends and how long it took', async () => {
    const program = startStep('console.log("half-way")', join(newFolder('step'), 'a.log'));
    expect(await program.ended).toBe(0);
    expect(program.output()).toMatch(/^… 一步\n✓ 一步 \d+\.\d s\n$/);
  });

  test('shows its last lines when it fails, and keeps all of them in its log', async () => {
    const log = join(newFolder('step'), 'b.log');
    const code = 'for (let i = 1; i <= 50; i++) console.log("line " + i); process.exitCode = 1';
    const program = startStep(code, log);
    expect(await program.ended).toBe(3);
    expect(program.output()).toMatch(
      /✗ 一步 .*line 21\n.*line 50\n✗ 这一步失败了.* this step failed/s,
    );
    expect(program.output()).not.toContain('line 20\n');
    expect(readFileSync(log, 'utf8')).toContain('line 1\n');
  });

  test('tells every ten seconds that it is still going on', async () => {
    const code = 'console.log("counting"); setTimeout(() => undefined, 14_000)';
    const program = startStep(code, join(newFolder('step'), 'c.log'));
    await program.ended;
    expect(program.output()).toMatch(/ {2}一步 1\d\.\d s · counting\n/);
  });

  test('ends together with the command that asked for it, even by kill -9', async () => {
    const log = join(newFolder('step'), 'd.log');
    const code = 'console.log("pid " + process.pid); setInterval(() => undefined, 1000)';
    const program = startStep(code, log);
    const pid = await eventually(
      () => Number(/pid (\d+)/.exec(readLog(log))?.[1] ?? 0),
      program.output,
    );
    const mark = markProcess(pid) ?? { pid, startMark: '' };
    program.child.kill('SIGKILL');
    await program.ended;
    expect(await waitForExit(mark, 5000)).toBe(true);
  });
});

function readLog(log: string): string {
  try {
    return readFileSync(log, 'utf8');
  } catch {
    return '';
  }
}
