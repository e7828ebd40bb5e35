import type { Knex } from 'knex';
import type { ScanName } from '../../domain/scan/scans';

/** Of what is no refusal of a rule: a fault of ours or of the data, whose place is in the log. */
export const FAULT = 'FAULT';

/** Keeps for the operators that a scan could not judge a record: since when, how often, and the code of the refusal; never a message. */
export async function tellFailure(
  db: Knex,
  scan: ScanName,
  record: string,
  reason: string,
): Promise<void> {
  await db.raw(
    `insert into nol_scan_failures as f (scan, record, reason) values (?, ?, ?)
     on conflict (scan, record) do update
       set reason = excluded.reason, times = f.times + 1, last_at = clock_timestamp()`,
    [scan, record, reason],
  );
}
