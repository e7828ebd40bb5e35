import { failureFrom, Failure, noConnection } from './failure';
import { askForToken, currentToken, signedIn, signedOut, startSession } from './session';

/** Set while the server has not yet heard of a sign-out, so that a shared phone does not come back signed in. */
const PENDING = 'nol.sign-out-pending';

/** Signs in with user name and password; throws Failure with a sentence for the form. */
export async function signIn(identifier: string, password: string): Promise<void> {
  // Else the next start of the page would end the session of this person for the one before.
  if (localStorage.getItem(PENDING) !== null) await endLeftOver();
  const response = await fetch('/api/auth/local', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-strapi-refresh-cookie': 'httpOnly' },
    body: JSON.stringify({ identifier, password }),
  }).catch(() => {
    throw noConnection();
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.status === 400 || response.status === 401) {
    const said = failureFrom(response.status, body);
    const known = said.code.startsWith('HTTP-') || said.code === '';
    throw known
      ? new Failure(response.status, 'AUTH-01', '用户名或密码不对，请检查后再试。')
      : said;
  }
  if (!response.ok) throw failureFrom(response.status, body);
  signedIn((body as { jwt: string }).jwt);
}

async function tellServer(token: string | null): Promise<void> {
  const response = await fetch('/api/auth/logout', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'x-strapi-refresh-cookie': 'httpOnly',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: '{}',
  }).catch(() => null);
  if (response) localStorage.removeItem(PENDING);
}

/** Tells the server of a sign-out it has not heard of. It ends a session only for a valid access token, so one is taken and given back. */
async function endLeftOver(): Promise<void> {
  const token = await askForToken().catch(() => undefined);
  if (token === null) localStorage.removeItem(PENDING);
  else if (token !== undefined) await tellServer(token);
}

/** Ends the session on this page and on the server; without network the server is told at the next start. */
export async function signOut(): Promise<void> {
  const token = currentToken();
  localStorage.setItem(PENDING, '1');
  signedOut();
  await tellServer(token);
}

/**
 * At the start of the page: signs in again by the refresh cookie, or ends what an offline sign-out left over. `restore` puts back what
 * the device keeps for a start without network.
 */
export async function resumeSession(restore: () => Promise<boolean>): Promise<void> {
  if (localStorage.getItem(PENDING) === null) return startSession(restore);
  signedOut();
  await endLeftOver();
}
