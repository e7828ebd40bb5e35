import { importsOf, SOURCES, type Import } from './project';

/** Who may import whom. A layer may always import itself; nothing but the server's entry imports `api` or `jobs`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  platform: [],
  files: ['platform'],
  documents: ['domain', 'files', 'platform'],
  access: ['domain', 'platform'],
  guard: ['domain', 'access', 'platform'],
  usecases: ['domain', 'access', 'guard', 'documents', 'files', 'platform'],
  queries: ['domain', 'access', 'guard', 'usecases', 'platform'],
  http: ['domain', 'access', 'guard', 'usecases', 'platform'],
  api: ['domain', 'guard', 'http', 'queries', 'usecases', 'platform'],
  jobs: ['domain', 'documents', 'usecases', 'platform'],
  middlewares: ['access', 'guard', 'http', 'platform'],
  setup: [
    'domain',
    'access',
    'guard',
    'http',
    'queries',
    'usecases',
    'documents',
    'files',
    'platform',
  ],
  index: ['guard', 'jobs', 'setup', 'platform', 'database'],
  admin: ['domain'],
  portal: ['domain'],
};

const layerOf = (path: string): string => {
  const [top, next] = path.split('/');
  if (top !== 'src') return String(top);
  return path.split('/').length === 2 ? 'index' : String(next);
};

const IMPORTS: Import[] = SOURCES.flatMap(importsOf);
const told = ({ from, specifier }: Import): string => `${from} imports ${specifier}`;
const within = (layer: string): Import[] => IMPORTS.filter(({ from }) => layerOf(from) === layer);

describe('The layers', () => {
  it('are all known', () => {
    const layers = new Set(SOURCES.map(layerOf));
    expect([...layers].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports nothing but %j', (layer, allowed) => {
    const wrong = within(layer).filter(
      ({ target }) =>
        target !== null && layerOf(target) !== layer && !allowed.includes(layerOf(target)),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it('keep the domain free of every package and of Node', () => {
    expect(
      within('domain')
        .filter(({ target }) => target === null)
        .map(told),
    ).toEqual([]);
  });

  it('keep Node and Strapi out of the portal', () => {
    const wrong = within('portal').filter(({ specifier }) => /^(node:|@strapi\/)/.test(specifier));
    expect(wrong.map(told)).toEqual([]);
  });

  it('keep Strapi out of documents, files and access, but for its type', () => {
    const wrong = ['documents', 'files', 'access']
      .flatMap(within)
      .filter(({ specifier }) => specifier.startsWith('@strapi/'));
    expect(wrong.map(told)).toEqual([]);
  });
});
