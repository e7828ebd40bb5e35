import { readFileSync } from 'node:fs';

/** An unprivileged account by which root starts a child process. */
export type ServiceUser = { readonly name: string; readonly uid: number; readonly gid: number };

/** Accounts in order of liking; nothing is created on the machine. */
const CANDIDATES = ['postgres', 'nobody'] as const;

/** True when this process is root: PostgreSQL and the browser both refuse to run as root. */
export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The account to run a service with when we are root: the first of `candidates` that the machine has,
 * `null` when none is there.
 */
export function findServiceUser(
  candidates: readonly string[] = CANDIDATES,
  passwd: string = readFileSync('/etc/passwd', 'utf8'),
): ServiceUser | null {
  const users = readUsers(passwd);
  for (const name of candidates) {
    const user = users.find((each) => each.name === name);
    if (user !== undefined) return user;
  }
  return null;
}

/** The account with this user id, `null` when /etc/passwd has none (initdb refuses a nameless user). */
export function findUserById(
  uid: number,
  passwd: string = readFileSync('/etc/passwd', 'utf8'),
): ServiceUser | null {
  return readUsers(passwd).find((each) => each.uid === uid) ?? null;
}

function readUsers(passwd: string): ServiceUser[] {
  return passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
