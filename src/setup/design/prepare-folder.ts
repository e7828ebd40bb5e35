import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../platform/project-root';

/** Configuration that the design instance shares with the platform; its own doors and queues are left out. */
const CONFIG = ['admin', 'api', 'database', 'plugins', 'server'];

const required = (path: string): string => `module.exports = require(${JSON.stringify(path)});\n`;

/** Copies what describes a type, and nothing that acts: no rule, controller or route of the platform runs here. */
function copyOwnTypes(from: string, to: string): void {
  for (const api of readdirSync(from)) {
    const types = join(from, api, 'content-types');
    if (!existsSync(types)) continue;
    rmSync(join(to, api), { recursive: true, force: true });
    for (const type of readdirSync(types))
      cpSync(
        join(types, type, 'schema.json'),
        join(to, api, 'content-types', type, 'schema.json'),
        { recursive: true },
      );
  }
}

function link(target: string, path: string): void {
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path, 'dir');
}

/**
 * Makes the folder of the design instance, or brings it up to date: a Strapi project in JavaScript, with copies of the platform's
 * types and with the types that were designed before. The platform's own folder is only read.
 */
export function prepareDesignFolder(folder: string): void {
  const root = projectRoot();
  const dist = join(root, 'dist');
  for (const name of ['config', 'src/api', 'database/migrations', 'public/uploads'])
    mkdirSync(join(folder, name), { recursive: true });
  copyOwnTypes(join(dist, 'src', 'api'), join(folder, 'src', 'api'));
  for (const name of CONFIG)
    writeFileSync(
      join(folder, 'config', `${name}.js`),
      required(join(dist, 'config', `${name}.js`)),
    );
  writeFileSync(
    join(folder, 'src', 'index.js'),
    `module.exports = require(${JSON.stringify(join(dist, 'src', 'setup', 'design', 'design-instance.js'))}).designInstance;\n`,
  );
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify(
      {
        name: 'design',
        version: '0.0.0',
        private: true,
        dependencies: { '@strapi/plugin-users-permissions': '*' },
      },
      null,
      2,
    )}\n`,
  );
  link(join(root, 'node_modules'), join(folder, 'node_modules'));
  link(join(dist, 'build'), join(folder, 'build'));
}
