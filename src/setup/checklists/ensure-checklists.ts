import { createId } from '@paralleldrive/cuid2';
import type { Knex } from 'knex';
import type { ChecklistContent } from '../../domain/checklist/content';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { Strapi } from '../../platform/strapi-casts';
import { insertRows, tableMap } from '../reference/insert-rows';
import { RONGCHANG_ANNEX_3 } from './rongchang-annex-3';

type Shipped = { code: string; publishedOn: PlainDate; content: ChecklistContent };

/** Checklists that come with the product, in the order in which inspectors see them. */
const SHIPPED: readonly Shipped[] = [
  {
    code: 'rongchang-annex-3',
    publishedOn: '2020-05-15' as PlainDate,
    content: RONGCHANG_ANNEX_3,
  },
];

/**
 * Adds shipped checklists that the district does not have yet, published as version 1. One that exists, in whatever version, is the
 * district's own and left alone. `now` is an ISO instant.
 */
export async function ensureChecklists(strapi: Strapi, trx: Knex, now: string): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtext('nol.checklists'))`);
  await trx.raw(`select set_config('nol.guard', 'open', true)`);
  const stamps = { createdAt: now, updatedAt: now, publishedAt: now, rev: 1 };
  for (const { code, publishedOn, content } of SHIPPED) {
    const present: unknown = await trx('checklists').where({ code }).first('id');
    if (present !== undefined) continue;
    await insertRows(trx, tableMap(strapi, 'api::checklist.checklist'), [
      { documentId: createId(), ...stamps, code, title: content.title, active: true },
    ]);
    await insertRows(trx, tableMap(strapi, 'api::checklist-version.checklist-version'), [
      {
        documentId: createId(),
        ...stamps,
        checklistCode: code,
        version: 1,
        state: 'PUBLISHED',
        content,
        publishedOn,
        publishedByName: content.basis,
      },
    ]);
  }
}
