import type { Knex } from 'knex';
import { askPrepared } from '../../platform/rows/ask-prepared';

/**
 * The next number of an issuer's series in a year, starting at 1; the first of `count` when several are taken. The row lock is held
 * until the act commits, so that numbers run without a gap: an act that fails gives its numbers back.
 */
export async function nextNumber(
  trx: Knex.Transaction,
  issuer: string,
  series: string,
  year: number,
  count = 1,
): Promise<number> {
  const [row] = await askPrepared<{ last: number }>(
    trx,
    `insert into nol_number_sequences (issuer, series, year, last) values (:issuer, :series, :year, :count)
     on conflict (issuer, series, year) do update set last = nol_number_sequences.last + :count
     returning last`,
    { issuer, series, year, count },
  );
  if (!row) throw new Error('文号序列没有给出号码');
  return row.last - count + 1;
}
