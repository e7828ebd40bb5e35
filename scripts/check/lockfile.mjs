// `node scripts/check/lockfile.mjs [--write]`: package-lock.json must name the builds of native packages for
// every system. npm leaves out those that the registry it talked to does not offer, and then newer npm
// refuses `npm ci` on every machine. A name, a version and the system are enough for npm to pass over a
// foreign build and to fetch its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const file = join(root, 'package-lock.json');
const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const CPUS = ['arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The entry by which `packages` answers a request for `name` from `path`, searched upwards as Node does. */
function isLocked(packages, path, name) {
  for (
    let folder = path;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
  ) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined)
      return true;
    if (folder === '') return false;
  }
}

/** System and processor from a name such as `@rollup/rollup-linux-arm-gnueabihf`. */
function describeBuild(name) {
  const words = name.split('/').at(-1).replaceAll('windows', 'win32').split(/[-.]/);
  const os = SYSTEMS.find(
    (each) => words.includes(each) || (each === 'linux' && words.includes('linuxmusl')),
  );
  const cpu =
    CPUS.find((each) => words.includes(each)) ??
    (words.some((each) => /^arm/.test(each)) ? 'arm' : undefined);
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
  };
}

const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = {};
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(lock.packages, path, name)) continue;
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/')));
    added[`${parent}node_modules/${name}`] = {
      version,
      ...(entry.dev === true ? { dev: true } : {}),
      optional: true,
      ...describeBuild(name),
    };
  }
}

const missing = Object.keys(added);
if (missing.length > 0 && process.argv.includes('--write')) {
  const { '': project, ...others } = { ...lock.packages, ...added };
  const sorted = Object.entries(others).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = { '': project, ...Object.fromEntries(sorted) };
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`added ${String(missing.length)} foreign builds to package-lock.json\n`);
} else if (missing.length > 0) {
  process.stderr.write(
    `package-lock.json lacks ${missing.join(', ')}\nrun node scripts/check/lockfile.mjs --write\n`,
  );
  process.exitCode = 1;
}
