import type { Knex } from 'knex';
import { textOf } from '../../platform/row-values';

const DIGITS = 8;

/** The next child number, given once and for good. */
export async function nextChildNo(trx: Knex): Promise<string> {
  const answer = (await trx.raw(`select nextval('nol_child_no') as number`)) as {
    rows: { number: string }[];
  };
  return `C${textOf(answer.rows[0]?.number).padStart(DIGITS, '0')}`;
}
