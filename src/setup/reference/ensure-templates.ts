import { createId } from '@paralleldrive/cuid2';
import type { Knex } from 'knex';
import { type FormCode, FORMS } from '../../documents/forms/registry';
import { shippedSource } from '../../documents/forms/shipped-source';
import { toPlainDate } from '../../domain/kernel/instant';
import type { Strapi } from '../../platform/strapi-casts';
import { insertRows, tableMap } from './insert-rows';

export const TEMPLATE_VERSION = 'api::document-template-version.document-template-version';
/** Who published what comes with the product. */
export const BY_THE_PRODUCT = '系统自带';

/**
 * Publishes the template that a form comes with as its version 1, where the form has none yet. What administrators published is never
 * touched, also after an upgrade: a new wording of the product is for them to take over. `now` is an ISO instant.
 */
export async function ensureTemplates(strapi: Strapi, trx: Knex, now: string): Promise<void> {
  // Two instances booting at once would both find none; the guard's gate is for this transaction only.
  await trx.raw(`select pg_advisory_xact_lock(hashtext('nol.templates'))`);
  await trx.raw(`select set_config('nol.guard', 'open', true)`);
  const map = tableMap(strapi, TEMPLATE_VERSION);
  const present: { template_code: string }[] = await trx(map.table).distinct('template_code');
  const known = new Set(present.map((row) => row.template_code));
  const missing = (Object.keys(FORMS) as FormCode[]).filter((code) => !known.has(code));
  await insertRows(
    trx,
    map,
    missing.map((templateCode) => ({
      documentId: createId(),
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
      rev: 1,
      templateCode,
      version: 1,
      state: 'PUBLISHED',
      source: shippedSource(templateCode),
      note: BY_THE_PRODUCT,
      publishedOn: toPlainDate(Date.parse(now)),
      publishedByName: BY_THE_PRODUCT,
    })),
  );
}
