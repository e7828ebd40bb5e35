import { readJson } from './project';

type Manifest = {
  engines: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
type Lock = {
  packages: Record<
    string,
    { version?: string; resolved?: string; dependencies?: Record<string, string> } | undefined
  >;
};

const manifest = readJson('package.json') as Manifest;
const lock = readJson('package-lock.json') as Lock;
const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe('The dependencies', () => {
  it.each(wanted)('%s is wanted at the exact version %s and locked at it', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  /** The panel's building blocks are numbered apart: the version that this Strapi itself asks for. */
  const BLOCKS = ['@strapi/design-system', '@strapi/icons'];

  it('hold every part of Strapi at one version', () => {
    const strapi = wanted.filter(([name]) => name.startsWith('@strapi/'));
    const parts = strapi.filter(([name]) => !BLOCKS.includes(name));
    expect(new Set(parts.map(([, version]) => version))).toEqual(new Set(['5.54.0']));
    const asked = lock.packages['node_modules/@strapi/admin']?.dependencies ?? {};
    for (const [name, version] of strapi.filter(([each]) => BLOCKS.includes(each)))
      expect([name, asked[name]]).toEqual([name, version]);
  });

  it('are locked to contents, not to the registry that somebody happened to use', () => {
    const hosts = Object.entries(lock.packages).filter(([, entry]) =>
      /^https?:/.test(entry?.resolved ?? ''),
    );
    expect(hosts.map(([path]) => path)).toEqual([]);
  });

  it('run on every Node from 20 to 26', () => {
    expect(manifest.engines.node).toBe('>=20 <=26');
  });
});
