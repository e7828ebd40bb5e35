import type { ScanName } from '../../domain/scan/scans';
import { knexOf, type Strapi } from '../../platform/strapi-casts';

/**
 * Does the work of some scans, and then forgets the records that they could not judge before and did not meet as such this time: those are whole
 * again, or are no matter of the scan any more. By the database's clock, which all servers share.
 */
export async function toldScans<Answer>(
  strapi: Strapi,
  scans: readonly ScanName[],
  work: () => Promise<Answer>,
): Promise<Answer> {
  const db = knexOf(strapi);
  const { rows } = (await db.raw('select clock_timestamp()::text as at')) as {
    rows: { at: string }[];
  };
  const answer = await work();
  await db('nol_scan_failures')
    .whereIn('scan', scans)
    .whereRaw('last_at < ?::timestamptz', [rows[0]?.at ?? ''])
    .delete();
  return answer;
}
