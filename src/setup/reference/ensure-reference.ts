import { createId } from '@paralleldrive/cuid2';
import type { Knex } from 'knex';
import { ASSIGNMENT_KINDS } from '../../domain/responsibility/kinds';
import type { Strapi } from '../../platform/strapi-casts';
import { ensureChecklists } from '../checklists/ensure-checklists';
import { calendarDays } from './calendar-days';
import { defaultSettingRows } from './default-settings';
import { insertRows, tableMap, type Attributes } from './insert-rows';
import { SCHOOL_TERMS } from './school-terms';

const REFERENCE: readonly { uid: string; rows: () => readonly Attributes[] }[] = [
  { uid: 'api::assignment-kind.assignment-kind', rows: () => ASSIGNMENT_KINDS },
  { uid: 'api::calendar-day.calendar-day', rows: calendarDays },
  { uid: 'api::school-term.school-term', rows: () => SCHOOL_TERMS },
  { uid: 'api::setting.setting', rows: defaultSettingRows },
];

/**
 * Fills reference tables that are still empty: kinds of assignment, state holidays, terms, thresholds, and adds shipped checklists. A table that holds rows is
 * the district's own and is left alone, also when rows were removed from it. `now` is an ISO instant.
 */
export async function ensureReference(strapi: Strapi, trx: Knex, now: string): Promise<void> {
  // Two instances booting at once would both find the tables empty.
  await trx.raw(`select pg_advisory_xact_lock(hashtext('nol.reference'))`);
  for (const { uid, rows } of REFERENCE) {
    const map = tableMap(strapi, uid);
    const present: unknown = await trx(map.table).first('id');
    if (present !== undefined) continue;
    const stamps = { createdAt: now, updatedAt: now, publishedAt: now, rev: 1 };
    await insertRows(
      trx,
      map,
      rows().map((row) => ({ documentId: createId(), ...stamps, ...row })),
    );
  }
  await ensureChecklists(strapi, trx, now);
}
