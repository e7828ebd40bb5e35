import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { assertSecrets, checkSecrets } from '../../src/platform/secrets/check-secrets';
import { generateSecrets, loadOrMakeSecrets } from '../../src/platform/secrets/make-secrets';
import { parseEnvText } from '../../src/platform/secrets/read-env-file';
import { SECRETS } from '../../src/platform/secrets/secret-specs';

const EXAMPLE = readFileSync(resolve(__dirname, '../../.env.example'), 'utf8');

describe('secrets', () => {
  test('random ones are accepted', () => {
    expect(checkSecrets(generateSecrets())).toEqual([]);
  });

  test('a copy of .env.example names every secret and is refused for each of them', () => {
    const faults = checkSecrets(parseEnvText(EXAMPLE));
    expect(faults).toEqual(SECRETS.map(({ name }) => ({ name, fault: 'placeholder' })));
  });

  test.each(SECRETS.map(({ name }) => name))('a missing %s stops the boot and is named', (name) => {
    const secrets = { ...generateSecrets(), [name]: '' };
    expect(checkSecrets(secrets)).toEqual([{ name, fault: 'missing' }]);
    expect(() => {
      assertSecrets(secrets);
    }).toThrow(new RegExp(`${name}（未填写）.*${name} \\(missing\\)`));
  });

  test.each([
    ['changeme', 'placeholder'],
    ['tobemodified-1234567890-abcdefgh', 'placeholder'],
    ['<your secret>', 'placeholder'],
    ['请填写随机值请填写随机值请填写随机值请填写', 'placeholder'],
    ['k8Jd0s', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['abababababababababababababababababababab', 'weak'],
  ])('JWT_SECRET=%s is refused as %s', (value, fault) => {
    expect(checkSecrets({ ...generateSecrets(), JWT_SECRET: value })).toEqual([
      { name: 'JWT_SECRET', fault },
    ]);
  });

  test('one weak key among the session keys is enough to refuse them', () => {
    const secrets = generateSecrets();
    const keys = `${secrets.APP_KEYS},short`;
    expect(checkSecrets({ ...secrets, APP_KEYS: keys })).toEqual([
      { name: 'APP_KEYS', fault: 'weak' },
    ]);
  });

  test('a data key of another length than 32 bytes is refused', () => {
    const secrets = { ...generateSecrets(), NOL_DATA_KEY: 'bm90IHRoaXJ0eS10d28gYnl0ZXM=' };
    expect(checkSecrets(secrets)).toEqual([{ name: 'NOL_DATA_KEY', fault: 'form' }]);
  });

  test('one value for two secrets is refused at the second', () => {
    const secrets = generateSecrets();
    const repeated = { ...secrets, NOL_HASH_KEY: secrets.NOL_DATA_KEY };
    expect(checkSecrets(repeated)).toEqual([{ name: 'NOL_HASH_KEY', fault: 'repeated' }]);
  });
});

describe('the secrets file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nol-secrets-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('is made once, complete, readable by its owner alone', () => {
    const file = join(folder, 'secrets.env');
    const first = loadOrMakeSecrets(file, false);
    expect(checkSecrets(first)).toEqual([]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(loadOrMakeSecrets(file, true)).toEqual(first);
  });

  test('lost while the database holds encrypted content, is not replaced in silence', () => {
    const file = join(folder, 'secrets.env');
    expect(() => loadOrMakeSecrets(file, true)).toThrow(
      /密钥文件 .*丢失.*restore it from a backup/,
    );
    writeFileSync(file, 'JWT_SECRET=x\n');
    expect(() => loadOrMakeSecrets(file, true)).toThrow(/不完整/);
  });
});

test('an env file may hold comments, quotes, export and empty values', () => {
  const text = '# note\nexport A="x # y" # z\nB=1 # two\r\nC=\nD=a=b\n';
  expect(parseEnvText(text)).toEqual({ A: 'x # y', B: '1', C: '', D: 'a=b' });
});
