import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { StartupFailure } from '../failure/startup-failure';
import { readEnvFile } from './read-env-file';
import { KEY_BYTES, SECRETS, type SecretName, type SecretSpec } from './secret-specs';

/** A fresh random value for every secret. */
export function generateSecrets(): Record<SecretName, string> {
  const values = SECRETS.map((spec): [SecretName, string] => [spec.name, randomValue(spec)]);
  return Object.fromEntries(values) as Record<SecretName, string>;
}

/**
 * The secrets in `file`, made at the first call (mode 600, complete or not at all) and completed when a
 * later version needs one more.
 * @param dataExists true when a database was written with these secrets already: then a lost file must
 *   not be replaced in silence, because what was encrypted could never be read again.
 * @throws StartupFailure SECRETS_FILE_LOST
 */
export function loadOrMakeSecrets(file: string, dataExists: boolean): Record<string, string> {
  const known = readEnvFile(file);
  const missing = SECRETS.filter(({ name }) => !known[name]);
  if (missing.length === 0) return known;
  if (dataExists && missing.some(({ form }) => form === 'key')) throw lost(file);
  const fresh = generateSecrets();
  const complete = { ...known };
  for (const { name } of missing) complete[name] = fresh[name];
  writeSecrets(file, complete);
  return complete;
}

function randomValue(spec: SecretSpec): string {
  const one = (): string => randomBytes(KEY_BYTES).toString('base64');
  return spec.form === 'keys' ? [one(), one()].join(',') : one();
}

function writeSecrets(file: string, values: Readonly<Record<string, string>>): void {
  const lines = [
    '# 由 npm run up 随机生成，请与数据库一起备份；丢失后身份证号等加密内容无法恢复。',
    '# Made at random by npm run up. Back it up with the database: without it, what is encrypted is lost.',
    ...Object.entries(values).map(([name, value]) => `${name}=${value}`),
    '',
  ];
  const draft = `${file}.new-${String(process.pid)}`;
  const handle = openSync(draft, 'w', 0o600);
  try {
    writeSync(handle, lines.join('\n'));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, file);
}

function lost(file: string): StartupFailure {
  const [chinese, english] = existsSync(file) ? ['不完整', 'incomplete'] : ['丢失', 'missing'];
  return new StartupFailure(
    'SECRETS_FILE_LOST',
    `密钥文件 ${file} ${chinese}，而数据库中已有用它加密的内容：请从备份恢复该文件；若数据可以不要，请移走 var/postgres 重新开始。`,
    `The secrets file ${file} is ${english}, but the database holds content encrypted with it: restore it from a backup, or, if the data may go, move var/postgres away and start anew.`,
  );
}
