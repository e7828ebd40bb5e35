import { noConnection } from './failure';

/**
 * `starting` asks the server whether the refresh cookie still stands; `expired` keeps the page and its forms open
 * behind a sign-in dialog. A start without network is `offline` on a device that knows who works on it, else `unreachable`.
 */
export type SessionState =
  | 'starting'
  | 'unreachable'
  | 'offline'
  | 'signed-out'
  | 'signed-in'
  | 'expired';

/** Whoever is at work: a page that asks for a password instead would take what they are writing from them. */
const AT_WORK: readonly SessionState[] = ['signed-in', 'expired', 'offline'];

let accessToken: string | null = null;
let state: SessionState = 'starting';
const listeners = new Set<() => void>();

function become(next: SessionState): void {
  if (state === next) return;
  state = next;
  listeners.forEach((listener) => listener());
}

/** For useSyncExternalStore. */
export const sessionStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  read: (): SessionState => state,
};

/** The short-lived access token; kept in memory only, so that nothing on the phone outlives the page. */
export const currentToken = (): string | null => accessToken;

/** A sign-in succeeded. */
export function signedIn(jwt: string): void {
  accessToken = jwt;
  become('signed-in');
}

/** The person signed out. */
export function signedOut(): void {
  accessToken = null;
  become('signed-out');
}

/** A new access token by the refresh cookie, null when the session is over; throws Failure when no answer comes. */
export async function askForToken(): Promise<string | null> {
  const response = await fetch('/api/auth/refresh', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-strapi-refresh-cookie': 'httpOnly' },
    body: '{}',
  }).catch(() => {
    throw noConnection();
  });
  if (response.status >= 500) throw noConnection();
  if (!response.ok) return null;
  const body = (await response.json()) as { jwt?: string };
  return body.jwt ?? null;
}

let running: Promise<boolean> | null = null;

/**
 * Takes a new access token by the refresh cookie; false when the session is over. The server changes the cookie at
 * each use, so calls of one page share one request and tabs take turns.
 */
export function refreshSession(): Promise<boolean> {
  const turn = async (): Promise<boolean> => {
    const jwt = await askForToken();
    if (jwt) {
      signedIn(jwt);
      return true;
    }
    accessToken = null;
    become(AT_WORK.includes(state) ? 'expired' : 'signed-out');
    return false;
  };
  // Plain http has no locks; two tabs at the same second are then left to the server's own tolerance.
  const locks = 'locks' in navigator ? navigator.locks : null;
  const inTurn = async (): Promise<boolean> =>
    locks === null ? turn() : await locks.request('nol-refresh', turn);
  running ??= inTurn().finally(() => {
    running = null;
  });
  return running;
}

/** At the start of the page: is there still a session? Without network, `restore` says whether the device knows who works on it. */
export async function startSession(restore: () => Promise<boolean>): Promise<void> {
  become('starting');
  try {
    await refreshSession();
  } catch {
    become((await restore()) ? 'offline' : 'unreachable');
  }
}

/** While the page is open without network: is the server there again? */
export async function wakeSession(): Promise<void> {
  try {
    await refreshSession();
  } catch {
    // Still none; the page goes on as it is.
  }
}
