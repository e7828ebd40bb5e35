import { posix } from 'node:path';
import { isIdentityNumber } from './synthetic-people';
import { filesLike, read } from './project';

const BINARY = /\.(png|jpe?g|webp|ico|woff2?|ttf|otf|pdf|gz|snap)$/;
/** Integrity sums of the lockfile hold any run of digits. */
const texts = filesLike(/./).filter((path) => !BINARY.test(path) && path !== 'package-lock.json');
const PHONE = /(?<![\d.])1[3-9]\d{9}(?![\d.])/g;
const SYNTHETIC_AREA = '509999';
/** Examples of the standard and of its commentaries: nobody's. */
const EXAMPLES = ['11010519491231002X', '440524188001010014'];
/** A folder of somebody's machine. */
const OWN_FOLDER = /(?<![\w.@-])\/(home|root|Users|mnt|work|tmp)\/[\w.-]+/g;

const found = (pattern: RegExp): string[] =>
  texts.flatMap((path) => [...read(path).matchAll(pattern)].map(([text]) => `${path}: ${text}`));

describe('The repository', () => {
  it('holds no mobile number', () => {
    expect(found(PHONE)).toEqual([]);
  });

  it('holds no identity number but synthetic ones of an area that does not exist', () => {
    const real = texts.flatMap((path) =>
      [...read(path).matchAll(/(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g)]
        .map(([number]) => number)
        .filter((number) => isIdentityNumber(number.toUpperCase()))
        .filter((number) => !number.startsWith(SYNTHETIC_AREA))
        .filter((number) => !EXAMPLES.includes(number.toUpperCase()))
        .map((number) => `${path}: ${number}`),
    );
    expect(real).toEqual([]);
  });

  it('names no folder of anybody’s machine', () => {
    expect(found(OWN_FOLDER)).toEqual([]);
  });

  it('holds no secret: settings are examples, keys are made on the spot', () => {
    const example = read('.env.example');
    const secrets = [...example.matchAll(/^(\w*(?:KEY|KEYS|SALT|SECRET))=(.*)$/gm)];
    expect(secrets.length).toBeGreaterThan(7);
    for (const [, , value] of secrets) expect(value).toMatch(/^(toBeModified\d(,|$))+/);
    expect(found(/-----BEGIN [A-Z ]*PRIVATE KEY-----/g)).toEqual([]);
  });

  it('keeps out of git what running makes', () => {
    const ignored = read('.gitignore').split('\n');
    for (const path of ['node_modules/', 'dist/', 'var/', 'public/portal/', '.env'])
      expect(ignored).toContain(path);
  });
});

const documents = filesLike(/\.md$/);

describe('The documents', () => {
  it.each(documents)('%s points at files that exist', (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)|<img [^>]*src="([^"]+)"/g)]
      .map(([, link, , image]) => link ?? image ?? '')
      .filter((link) => link !== '' && !/^[a-z]+:/.test(link));
    const missing = links
      .map((link) => posix.normalize(posix.join(posix.dirname(path), link)))
      .filter((target) =>
        filesLike(/./).every(
          (file) => file !== target && !file.startsWith(`${target.replace(/\/$/, '')}/`),
        ),
      );
    expect(missing).toEqual([]);
  });

  it('list every decision once, by number, with state and reason', () => {
    const decisions = filesLike(/^docs\/adr\/\d{4}-[a-z0-9-]+\.md$/).map((path) => path.slice(9));
    const others = filesLike(/^docs\/adr\//).filter((path) => !path.endsWith('README.md'));
    expect(others.map((path) => path.slice(9)).sort()).toEqual([...decisions].sort());
    const numbers = decisions.map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
    const index = read('docs/adr/README.md');
    expect(decisions.filter((name) => !index.includes(`(${name})`))).toEqual([]);
  });

  it('explain every setting of .env.example to the operator', () => {
    const handbook = filesLike(/^docs\/handbook\/.*\.md$/)
      .map(read)
      .join('\n');
    const names = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) =>
      String(name),
    );
    expect(names.filter((name) => !handbook.includes(`\`${name}\``))).toEqual([]);
  });

  it('say which commands exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name]) => String(name)),
    );
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });
});
