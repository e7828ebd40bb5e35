import { keyedHash } from '../platform/field-cipher';
import type { Http } from './context';

/** Keys in order, so that the same content written in another order is the same request; the version seen is not part of what is asked. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([name]) => name !== 'rev')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, plain(inner)]);
}

/**
 * Keyed hash, in hex, of what a request asks for: address and body. A bare one would let whoever reads the database try out the
 * telephone numbers and identity numbers that a request held, until the hash agrees.
 */
export function requestHash({ method, path, request }: Http): string {
  const asked = [method, path, plain(request.body ?? null)];
  return keyedHash(JSON.stringify(asked), 'request');
}
