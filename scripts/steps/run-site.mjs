import process from 'node:process';
import { printFailure } from './failure.mjs';
import { loadPlatform } from './load-platform.mjs';
import { onNpmGone } from './on-npm-gone.mjs';
import { onStop } from './on-stop.mjs';
import { stopSteps } from './run-step.mjs';

const tell = (line) => process.stdout.write(`  ${line}\n`);

/**
 * Opens the site, starts its server and keeps both until somebody stops us or a part can't be kept alive;
 * ends the process. `npm run up` and `npm start` both go this way.
 * @param {(site: object) => Promise<void>} beforeServer e.g. loads the demo district
 * @param {(address: string) => Promise<void>} afterServer e.g. prints the addresses
 */
export async function runSite({ root, settings, log, beforeServer, afterServer }) {
  const { openSite } = loadPlatform(root, 'platform/site/open-site');
  let site = null;
  let stopping = false;
  const end = async (code) => {
    stopping = true;
    stopSteps();
    await site?.stop();
    process.exit(code);
  };
  const stop = async () => {
    if (stopping) return;
    tell('正在停止 / stopping');
    // While the site is still opening there is nothing to stop yet: `stopping` is read right after.
    if (site !== null) await end(0);
    stopping = true;
  };
  onStop(stop);
  onNpmGone(stop);
  try {
    site = await openSite(settings, log, tell);
    if (stopping) await end(0);
    await beforeServer(site);
    const address = await site.startServer();
    await afterServer(address);
  } catch (error) {
    if (stopping) return;
    printFailure(error);
    await end(1);
  }
  const failure = await site.failed;
  if (stopping) return;
  printFailure(failure);
  await end(1);
}
