import { noConnection } from './failure';

/**
 * `starting` asks the server whether the refresh cookie still stands; `expired` keeps the page and its forms open
 * behind a sign-in dialog; `unreachable` is a start without network.
 */
export type SessionState = 'starting' | 'unreachable' | 'signed-out' | 'signed-in' | 'expired';

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

async function askForToken(): Promise<string | null> {
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
    become(state === 'signed-in' || state === 'expired' ? 'expired' : 'signed-out');
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

/** At the start of the page: is there still a session? */
export async function startSession(): Promise<void> {
  become('starting');
  try {
    await refreshSession();
  } catch {
    become('unreachable');
  }
}
