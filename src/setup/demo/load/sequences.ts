import type { Knex } from 'knex';
import { toPlainDate } from '../../../domain/kernel/instant';
import type { District } from '../rows/district';

type Last = { issuer: string; series: string; year: number; last: number };

/** The highest number of each series in the district: papers by issuer, cases by year of opening. */
function lastNumbers(district: District): Last[] {
  const highest = new Map<string, Last>();
  const note = (issuer: string, series: string, year: number, number: number): void => {
    const key = `${issuer}/${series}/${year}`;
    const last = Math.max(number, highest.get(key)?.last ?? 0);
    highest.set(key, { issuer, series, year, last });
  };
  for (const { issuerCode, series, year, number } of district.documents) {
    if (series !== null && year !== null && number !== null) note(issuerCode, series, year, number);
  }
  for (const { caseNo, openedAt } of district.cases) {
    const year = Number(toPlainDate(Date.parse(openedAt)).slice(0, 4));
    note('DISTRICT', 'CASE', year, Number(caseNo.slice(caseNo.indexOf('-') + 1)));
  }
  return [...highest.values()];
}

/** Lets the platform count on where the district ends: child numbers, case numbers, numbers of papers. */
export async function advanceSequences(trx: Knex, district: District): Promise<void> {
  const numbers = lastNumbers(district);
  if (numbers.length > 0) await trx('nol_number_sequences').insert(numbers);
  const children = district.students.map(({ childNo }) => Number(childNo.slice(1)));
  const last = children.reduce((most, number) => Math.max(most, number), 0);
  if (last > 0) await trx.raw(`select setval('nol_child_no', ?)`, [last]);
}
