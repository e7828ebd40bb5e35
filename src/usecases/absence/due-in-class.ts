import type { Knex } from 'knex';
import { isCalledAtRoll } from '../../domain/absence/called-at-roll';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { runningGrantsOf } from '../../guard/facts/running-grants';
import type { Row } from '../../platform/strapi-casts';

/** Of these children, those who are due in class on a day, by child number. */
export async function dueInClass(
  db: Knex,
  students: readonly Row[],
  day: PlainDate,
): Promise<ReadonlySet<string>> {
  const numbers = students.map(({ childNo }) => String(childNo));
  const grants = await runningGrantsOf(db, numbers);
  const isDue = ({ schoolingState, childNo }: Row): boolean =>
    isCalledAtRoll({ schoolingState, grants: grants.get(String(childNo)) ?? [] }, day);
  return new Set(students.filter(isDue).map(({ childNo }) => String(childNo)));
}
