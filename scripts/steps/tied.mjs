// `node tied.mjs <program> <arguments…>`: runs a program that ends together with the script that asked for
// it. After `kill -9` of that script nobody else could stop a half-way `npm ci`, and the next run would
// race it. Leader of its own process group; the closing channel is the sign that the asker is gone.
import { spawn } from 'node:child_process';
import process from 'node:process';

const [program, ...args] = process.argv.slice(2);

const endGroup = () => process.kill(-process.pid, 'SIGKILL');
process.once('disconnect', endGroup);

const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', (error) => {
  process.stderr.write(`${program}: ${error.message}\n`);
  process.exit(127);
});
child.once('exit', (code, signal) => {
  process.removeListener('disconnect', endGroup);
  process.exit(signal === null ? (code ?? 1) : 1);
});
