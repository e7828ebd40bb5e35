import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { hashSources } from './hash-sources.mjs';
import { pruneCompiled } from './prune-compiled.mjs';
import { runStep } from './run-step.mjs';

const COMMON = ['package-lock.json', 'tsconfig.json'];
const isTest = (path) => /\.test\.tsx?$/.test(path);
const isBrowserCode = (path) => /^src\/(portal|admin)\//.test(path);

/** What is built: its sources, what must exist afterwards, and the program that makes it. */
const PARTS = {
  server: {
    title: '编译服务端 / compiling the server',
    sources: [...COMMON, 'config', 'database', 'src', 'types'],
    keep: (path) => !isTest(path) && !isBrowserCode(path),
    result: 'dist/src/index.js',
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
  },
  fonts: {
    title: '准备文书字体 / preparing the fonts of papers',
    sources: ['package-lock.json', 'src/documents/fonts'],
    keep: (path) => !isTest(path),
    result: 'dist/fonts',
    command: ['dist/src/documents/fonts/make-faces.js'],
  },
  panel: {
    title: '构建管理后台 / building the admin panel',
    sources: [...COMMON, 'src/admin', 'src/domain', 'config/admin.ts'],
    keep: (path) => !isTest(path),
    result: 'dist/build/index.html',
    command: ['node_modules/@strapi/strapi/bin/strapi.js', 'build'],
  },
  portal: {
    title: '构建门户 / building the portal',
    sources: [
      'package-lock.json',
      'tsconfig.portal.json',
      'vite.portal.config.ts',
      'src/portal',
      'src/domain',
    ],
    keep: (path) => !isTest(path),
    result: 'public/portal/index.html',
    command: ['node_modules/vite/bin/vite.js', 'build', '-c', 'vite.portal.config.ts'],
  },
};

const ORDER = ['server', 'fonts', 'panel', 'portal'];

/**
 * Builds those of `names` whose sources changed since their last complete build.
 * @param {('server' | 'panel' | 'portal')[]} names
 * @param {NodeJS.WriteStream} [out] where progress is shown
 * @returns {Promise<string[]>} what had to be built
 */
export async function ensureBuilt(root, varFolder, names, out = process.stdout) {
  const stamps = join(varFolder, 'build');
  mkdirSync(stamps, { recursive: true });
  const built = [];
  const wanted = names.includes('server') ? [...names, 'fonts'] : names;
  // Server first: its compiler stops at a type error, Strapi's own passes over it. It makes the fonts, too.
  for (const name of ORDER.filter((each) => wanted.includes(each))) {
    const hash = hashOf(root, name);
    if (isBuilt(root, stamps, name, hash)) continue;
    rmSync(join(stamps, name), { force: true });
    // With its notes kept, the compiler would not write again what somebody deleted.
    if (name === 'server' && !existsSync(join(root, PARTS.server.result))) {
      rmSync(join(root, 'dist', 'tsconfig.tsbuildinfo'), { force: true });
    }
    await build(root, varFolder, name, out);
    if (name === 'server') pruneCompiled(root);
    writeStamp(stamps, name, hash);
    built.push(name);
  }
  return built;
}

function hashOf(root, name) {
  return hashSources(root, PARTS[name].sources, PARTS[name].keep);
}

function isBuilt(root, stamps, name, hash) {
  const stamp = join(stamps, name);
  if (!existsSync(stamp) || !existsSync(join(root, PARTS[name].result))) return false;
  return readFileSync(stamp, 'utf8') === hash;
}

/** Written after the build and at once: a cut-off build leaves no stamp and is made again. */
function writeStamp(stamps, name, hash) {
  const draft = join(stamps, `${name}.new-${String(process.pid)}`);
  writeFileSync(draft, hash);
  renameSync(draft, join(stamps, name));
}

async function build(root, varFolder, name, out) {
  const part = PARTS[name];
  const [script, ...args] = part.command;
  await runStep({
    title: part.title,
    out,
    program: process.execPath,
    args: [join(root, script), ...args],
    cwd: root,
    log: join(varFolder, 'logs', `build-${name}.log`),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      // The build loads the configuration, which asks for a database; nothing ever connects to this one.
      DATABASE_URL: process.env.DATABASE_URL ?? 'postgres://build@127.0.0.1:1/build',
    },
    failure: ['构建失败，请查看上面的输出。', 'The build failed; see the output above.'],
  });
}
