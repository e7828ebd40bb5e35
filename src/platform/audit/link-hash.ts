import { createHash } from 'node:crypto';

/** The link of an audit row in the chain: what stands before it is in its hash. */
export type AuditLink = { position: number; auditId: number; rowHash: string };

/** What the first link follows. */
export const CHAIN_START = '0'.repeat(64);

/** SHA-256 over the link before and this one, hex. */
export const linkHash = (previous: string, { position, auditId, rowHash }: AuditLink): string =>
  createHash('sha256').update(`${previous}\n${position}\n${auditId}\n${rowHash}`).digest('hex');
