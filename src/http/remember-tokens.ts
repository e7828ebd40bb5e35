import { createHash } from 'node:crypto';

type Payload = { userId: string; sessionId?: string; exp?: number };
type Check = (token: string) => { isValid: boolean; payload: Payload | null };

const MOST = 5_000;

/**
 * Access tokens whose signature was found right, each until it ends: `jsonwebtoken` tries the secret as a public key at every look, a
 * tenth of the time of a list. A token says who came and until when, no more: account, blocking and rights are read at every request.
 * Only hashes are held, so that a dump of the memory opens no door.
 */
export function rememberTokens(check: Check, now: () => number = Date.now) {
  const held = new Map<string, Payload>();
  return (token: string): Payload | null => {
    const hash = createHash('sha256').update(token).digest('base64');
    const known = held.get(hash);
    if (known) {
      if (Number(known.exp) * 1000 > now()) return known;
      held.delete(hash);
    }
    const { isValid, payload } = check(token);
    if (!isValid || payload === null) return null;
    if (payload.exp !== undefined) {
      if (held.size >= MOST)
        for (const oldest of [...held.keys()].slice(0, MOST / 10)) held.delete(oldest);
      held.set(hash, payload);
    }
    return payload;
  };
}
