import type { Knex } from 'knex';
import { askPrepared } from '../../platform/rows/ask-prepared';

/**
 * The next number of an issuer's series in a year, starting at 1. The row lock is held until the act commits, so that numbers run
 * without a gap: an act that fails gives its number back.
 */
export async function nextNumber(
  trx: Knex.Transaction,
  issuer: string,
  series: string,
  year: number,
): Promise<number> {
  const [row] = await askPrepared<{ last: number }>(
    trx,
    `insert into nol_number_sequences (issuer, series, year, last) values (?, ?, ?, 1)
     on conflict (issuer, series, year) do update set last = nol_number_sequences.last + 1
     returning last`,
    [issuer, series, year],
  );
  if (!row) throw new Error('文号序列没有给出号码');
  return row.last;
}
