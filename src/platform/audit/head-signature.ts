import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { deriveKey } from '../field-cipher';

/** The end of the audit chain on a day, as it is signed. */
export type AuditHead = { day: string; position: number; linkHash: string };

/** DER of an Ed25519 private key (RFC 8410) up to its 32 bytes of seed. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

let held: KeyObject | undefined;
function privateKey(): KeyObject {
  held ??= createPrivateKey({
    key: Buffer.concat([PKCS8_ED25519, deriveKey('not-one-less audit head')]),
    format: 'der',
    type: 'pkcs8',
  });
  return held;
}

const told = ({ day, position, linkHash }: AuditHead): Buffer =>
  Buffer.from(`${day}\n${position}\n${linkHash}`);

/** Ed25519 over the head, base64. The key comes from the data key, which the database does not hold. */
export const signHead = (head: AuditHead): string =>
  sign(null, told(head), privateKey()).toString('base64');

export const isSignedHead = (head: AuditHead, signature: string): boolean =>
  verify(null, told(head), createPublicKey(privateKey()), Buffer.from(signature, 'base64'));

/** The public key by which anybody may check a head, PEM. */
export const headPublicKey = (): string =>
  createPublicKey(privateKey()).export({ type: 'spki', format: 'pem' }).toString();
