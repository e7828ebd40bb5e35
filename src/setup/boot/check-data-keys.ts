import type { Knex } from 'knex';
import { keyFingerprint } from '../../platform/field-cipher';

/**
 * Refuses to serve with other keys than those that sealed the database: every number would be unreadable, and every new one unreadable
 * with the old keys. The first boot stores the fingerprint.
 */
export async function checkDataKeys(db: Knex): Promise<void> {
  await db.raw(
    `create table if not exists nol_key_fingerprint (one boolean primary key default true check (one), fingerprint text not null)`,
  );
  const fingerprint = keyFingerprint();
  await db('nol_key_fingerprint').insert({ fingerprint }).onConflict('one').ignore();
  const stored = (await db('nol_key_fingerprint').first('fingerprint')) as { fingerprint: string };
  if (stored.fingerprint === fingerprint) return;
  throw new Error(
    'NOL_DATA_KEY 或 NOL_HASH_KEY 与本数据库所用的不同，已停止启动：请换回原来的密钥（见备份的 .env 或 var/secrets.env）。 The keys are not those of this database.',
  );
}
