// `npm run up`: from a bare checkout to a running demo district; the second time in seconds.
// Until the dependencies are installed, nothing but Node itself may be imported here.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { recordFigures } from './figures/record-figures.mjs';
import { checkNode, checkWritable } from './steps/check-machine.mjs';
import { ensureBuilt } from './steps/ensure-built.mjs';
import { ensureInstalled } from './steps/ensure-installed.mjs';
import { printFailure, StepFailure } from './steps/failure.mjs';
import { loadDemo, readDemoAccounts } from './steps/load-demo.mjs';
import { loadPlatform } from './steps/load-platform.mjs';
import { elapsed, showProgress } from './steps/progress.mjs';
import { readSettings } from './steps/read-settings.mjs';
import { runSite } from './steps/run-site.mjs';
import { stopSteps } from './steps/run-step.mjs';

const HELP = `npm run up [-- --children <n>] [--record]

  --children <n>   演示区的学生人数，默认 6000 / children of the demo district
  --record         把用时写入 docs/figures.json / write the time into docs/figures.json

  环境变量 / environment: PORT (1337), PGPORT (15437), HOST (127.0.0.1), DATABASE_URL, VAR_DIR (var)
`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const start = performance.now();

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        children: { type: 'string', default: '6000' },
        record: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (/^[1-9]\d{0,6}$/.test(values.children)) return values;
  } catch (error) {
    if (error.code?.startsWith('ERR_PARSE_ARGS') !== true) throw error;
  }
  throw new StepFailure(`参数有误。\n${HELP}`, 'the arguments are wrong.');
}

async function checkBrowser(varFolder) {
  const { findHeadlessShell } = loadPlatform(root, 'platform/browser/find-headless-shell');
  const progress = showProgress('查找无头浏览器 / finding a headless browser');
  try {
    progress.tell((await findHeadlessShell(varFolder)).version);
    progress.done();
  } catch (error) {
    progress.failed();
    throw error;
  }
}

function printWelcome(address, varFolder, isDemo) {
  const lines = ['', `✓ 已启动，用时 ${elapsed(start)} / running`, ''];
  lines.push(`  门户 / portal   ${address}/`, `  管理后台 / admin ${address}/admin`, '');
  if (isDemo) {
    const accounts = readDemoAccounts(varFolder);
    for (const { role, roleLabel, username, password } of accounts) {
      lines.push(`  ${username.padEnd(24)} ${password}   ${roleLabel} (${role})`);
    }
    lines.push('', `  全部演示账号 / all accounts: ${join(varFolder, 'demo-accounts.json')}`);
  }
  lines.push(`  日志 / log: ${join(varFolder, 'logs', 'server.log')}`);
  lines.push('  按 Ctrl-C 停止全部 / Ctrl-C stops everything', '');
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function up() {
  const options = readOptions();
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  checkNode();
  const varFolder = resolve(root, process.env.VAR_DIR ?? 'var');
  checkWritable(varFolder);
  const stopEarly = () => {
    stopSteps();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stopEarly);
  const installed = await ensureInstalled(root, join(varFolder, 'logs'));
  const built = await ensureBuilt(root, varFolder, ['server', 'panel', 'portal']);
  const settings = readSettings(root, varFolder);
  await checkBrowser(settings.varFolder);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(signal, stopEarly);

  const isNewCluster = !existsSync(join(settings.postgres.folder, 'cluster'));
  let isDemo = false;
  await runSite({
    root,
    settings: { ...settings, env: { ...settings.env, NODE_ENV: 'production' } },
    log: join(settings.varFolder, 'logs', 'server.log'),
    beforeServer: async (site) => {
      isDemo = await loadDemo({
        root,
        site,
        varFolder: settings.varFolder,
        children: Number(options.children),
      });
    },
    afterServer: async (address) => {
      printWelcome(address, settings.varFolder, isDemo);
      if (!options.record) return;
      const isFresh = installed && built.length > 0 && isNewCluster;
      const isAgain = !installed && built.length === 0 && !isNewCluster;
      const seconds = (performance.now() - start) / 1000;
      if (isFresh) recordFigures(root, { 'up.fresh': { value: seconds, unit: 's' } });
      if (isAgain) recordFigures(root, { 'up.again': { value: seconds, unit: 's' } });
    },
  });
}

up().catch((error) => {
  printFailure(error);
  process.exit(1);
});
