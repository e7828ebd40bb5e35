import { readJson } from './project';

type Manifest = {
  engines: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
type Lock = { packages: Record<string, { version?: string; resolved?: string } | undefined> };

const manifest = readJson('package.json') as Manifest;
const lock = readJson('package-lock.json') as Lock;
const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

describe('The dependencies', () => {
  it.each(wanted)('%s is wanted at the exact version %s and locked at it', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  it('hold every part of Strapi at one version', () => {
    const strapi = wanted.filter(([name]) => name.startsWith('@strapi/'));
    expect(new Set(strapi.map(([, version]) => version))).toEqual(new Set(['5.54.0']));
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
