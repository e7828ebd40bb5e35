import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One line of the accounts file: who signs in where, with which password. `panel-admin` signs in at the admin panel by e-mail. */
export type DemoAccount = {
  role: string;
  roleLabel: string;
  username: string;
  password: string;
  staffNo: string | null;
  name: string;
  schoolCode: string | null;
  schoolName: string | null;
  zoneCode: string | null;
  zoneName: string | null;
  townCode: string | null;
  townName: string | null;
  classCode: string | null;
  className: string | null;
};

function isAccount(value: unknown): value is DemoAccount {
  return (
    typeof value === 'object' &&
    value !== null &&
    'username' in value &&
    'password' in value &&
    typeof value.username === 'string' &&
    typeof value.password === 'string'
  );
}

/** Passwords by user name of an earlier load; empty when there was none. Throws when the file is not what was written. */
export async function readPasswords(file: string): Promise<Map<string, string>> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]';
    throw error;
  });
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows) || !rows.every(isAccount)) {
    throw new Error(`${file} 不是演示账号文件，请移走后重试。`);
  }
  return new Map(rows.map(({ username, password }) => [username, password]));
}

/** Writes the file whole, readable by its owner alone. */
export async function writeAccounts(file: string, accounts: readonly DemoAccount[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  // The mode above holds only for a new file; a part left behind by a cut-off load keeps its own.
  await chmod(`${file}.part`, 0o600);
  await rename(`${file}.part`, file);
}
