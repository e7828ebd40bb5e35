import { createHash } from 'node:crypto';
import { sealText } from '../../platform/field-cipher';

export type FrozenData = { dataCipher: string; dataHash: string };

/** JSON with sorted keys, so that the same content has the same hash whatever order it was put together in. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value as Record<string, unknown>)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
  }
  return value === undefined ? 'null' : JSON.stringify(value);
}

/** What a paper says, sealed for storage, with the SHA-256 of its canonical form: the hash a co-signature binds to. */
export function freezeData(data: unknown): FrozenData {
  const json = canonicalJson(data);
  return {
    dataCipher: sealText(json),
    dataHash: createHash('sha256').update(json).digest('hex'),
  };
}
