import { readFileSync } from 'node:fs';
import type { DemoAccount } from '../../../src/setup/demo/load/account-file';
import { accountsFile } from '../site/load-demo';
import { readAnswer } from './answer';
import { personAt, type Person } from './person';

export function accounts(): DemoAccount[] {
  return JSON.parse(readFileSync(accountsFile(), 'utf8')) as DemoAccount[];
}

export function accountOf(username: string): DemoAccount {
  const account = accounts().find((each) => each.username === username);
  if (!account) throw new Error(`no demo account ${username}`);
  return account;
}

/** Accounts of the portal, one or two a role. */
export const portalAccounts = (): DemoAccount[] =>
  accounts().filter(({ role }) => role !== 'panel-admin');

const signedIn = new Map<string, Promise<Person>>();

/** Signs an account of the portal in; once per server and suite. */
export function personOf(address: string, username: string): Promise<Person> {
  const key = `${address} ${username}`;
  const known = signedIn.get(key);
  if (known) return known;
  const fresh = signIn(address, username);
  signedIn.set(key, fresh);
  return fresh;
}

async function signIn(address: string, username: string): Promise<Person> {
  const { password } = accountOf(username);
  const answer = await readAnswer(
    `sign-in of ${username}`,
    await fetch(`${address}/api/auth/local`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ identifier: username, password }),
    }),
  );
  if (answer.status !== 200) throw new Error(`${username} could not sign in: ${answer.text}`);
  return personAt(address, username, answer.jwt);
}

/** Signs in anew, after a restart. */
export function signInAgain(address: string, username: string): Promise<Person> {
  signedIn.delete(`${address} ${username}`);
  return personOf(address, username);
}

/** Nobody in particular: no token. */
export const stranger = (address: string): Person => personAt(address, 'stranger', '');

/** The super administrator of the admin panel. */
export async function panelAdmin(address: string): Promise<Person> {
  const account = accounts().find(({ role }) => role === 'panel-admin');
  const answer = await readAnswer(
    'panel sign-in',
    await fetch(`${address}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: account?.username, password: account?.password }),
    }),
  );
  if (answer.status !== 200) throw new Error(`the panel refused: ${answer.text}`);
  return personAt(address, 'panel-admin', answer.data.accessToken || answer.data.token);
}
