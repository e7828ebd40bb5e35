import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Account = {
  role: string;
  username: string;
  password: string;
  name: string;
  schoolCode: string | null;
  townCode: string | null;
  className: string | null;
};

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run by npm test -- browser`);
  return value;
}

/** Address of the server under test. */
export const siteBase = (): string => given('BROWSER_TEST_BASE');

/** The database of the site, for what a story needs to begin with. */
export const siteDatabase = (): string => given('BROWSER_TEST_DATABASE');

/** Where the site keeps its files, and where tests may put theirs. */
export const siteFolder = (): string => given('BROWSER_TEST_FOLDER');

/** The first account with this role; `username` picks another of them. Throws when there is none. */
export function accountOf(role: string, username?: string): Account {
  const file = join(siteFolder(), 'demo-accounts.json');
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as Account[];
  const found = accounts.find(
    (one) => one.role === role && (username === undefined || one.username === username),
  );
  if (found === undefined) throw new Error(`no demo account for ${username ?? role}`);
  return found;
}

/** A signed-in caller of the JSON interface, for what a story needs besides the pages: the demo clock. */
export async function signInByRest(role: string) {
  const jwt = await tokenOf(role);
  return async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${siteBase()}/api${path}`, {
      method,
      headers: { authorization: `Bearer ${jwt}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)}`);
    return response.json();
  };
}

/** The bytes of an issued paper, as this role may read them. */
export const readPdf = (role: string, documentId: string): Promise<Buffer> =>
  readPage(role, `/official-documents/${documentId}/pdf`);

/** The bytes of a PDF at an address of the API, as this role may read them. */
export async function readPage(role: string, path: string): Promise<Buffer> {
  const response = await fetch(`${siteBase()}/api${path}`, {
    headers: { authorization: `Bearer ${await tokenOf(role)}` },
  });
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return Buffer.from(await response.arrayBuffer());
}

async function tokenOf(role: string): Promise<string> {
  const { username, password } = accountOf(role);
  const answer = await fetch(`${siteBase()}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: username, password }),
  });
  const { jwt } = (await answer.json()) as { jwt: string };
  return jwt;
}

/** Moves the demo clock to `time` on `date` in Asia/Shanghai. */
export async function moveClock(date: string, time: string): Promise<void> {
  const admin = await signInByRest('district-admin');
  await admin('PUT', '/demo/clock', { now: `${date}T${time}:00+08:00` });
}

/** Moves the demo clock and lets the clocks that are due run. */
export async function setClock(date: string, time: string): Promise<void> {
  await moveClock(date, time);
  const admin = await signInByRest('district-admin');
  await admin('POST', '/demo/run-jobs', {});
}
