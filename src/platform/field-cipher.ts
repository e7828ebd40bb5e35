import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * The one crypto module. A sealed value names its suite and key (`k1`), so that another suite (SM4/SM3) or key can follow
 * while old values stay readable. Personal information law art. 51 asks for encryption of personal data at rest.
 */
type Suite = { id: string; key: Buffer };

const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

function keyFromEnvironment(name: 'NOL_DATA_KEY' | 'NOL_HASH_KEY'): Buffer {
  const key = Buffer.from(process.env[name] ?? '', 'base64');
  if (key.length !== KEY_BYTES) {
    throw new Error(`${name} 必须是 32 字节随机数的 base64 编码（openssl rand -base64 32）。`);
  }
  return key;
}

let current: Suite | undefined;
function suite(): Suite {
  current ??= { id: 'k1', key: keyFromEnvironment('NOL_DATA_KEY') };
  return current;
}

/** Bytes → `iv ‖ tag ‖ ciphertext`, AES-256-GCM. `context` is authenticated: a value moved to another row does not open. */
export function sealBytes(plain: Buffer, context = ''): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', suite().key, iv);
  cipher.setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Reverse of {@link sealBytes}; throws when the bytes, the key or the context differ. */
export function openBytes(sealed: Buffer, context = ''): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', suite().key, sealed.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** Text → `k1:<base64url>`. */
export function sealText(plain: string, context = ''): string {
  return `${suite().id}:${sealBytes(Buffer.from(plain, 'utf8'), context).toString('base64url')}`;
}

/** Reverse of {@link sealText}. */
export function openText(sealed: string, context = ''): string {
  const [id, body] = sealed.split(':', 2);
  if (id !== suite().id || !body) throw new Error(`未知的加密套件：${id ?? '空'}`);
  return openBytes(Buffer.from(body, 'base64url'), context).toString('utf8');
}

let hashKey: Buffer | undefined;

/** Keyed hash for exact search and uniqueness, hex. `purpose` keeps an identity number and a phone with the same digits apart. */
export function keyedHash(plain: string, purpose: string): string {
  hashKey ??= keyFromEnvironment('NOL_HASH_KEY');
  return createHmac('sha256', hashKey).update(`${purpose}\n${plain}`).digest('hex');
}

/** 32 bytes from the data key for one purpose alone (HKDF, RFC 5869). */
export const deriveKey = (purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', suite().key, '', purpose, KEY_BYTES));

/** Tells whether the keys are those that sealed what a database holds, without giving them away. */
export function keyFingerprint(): string {
  const data = createHmac('sha256', suite().key).update('not-one-less data key').digest('hex');
  return `${data.slice(0, 32)}${keyedHash('not-one-less hash key', 'fingerprint').slice(0, 32)}`;
}
