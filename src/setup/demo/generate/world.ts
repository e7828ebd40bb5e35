import { isSchoolDay, makeCalendar, type SchoolCalendar } from '../../../domain/kernel/calendar';
import { atLocal, toPlainDate, type Instant } from '../../../domain/kernel/instant';
import { addDays, daysBetween, type PlainDate } from '../../../domain/kernel/plain-date';
import { schoolYearOf } from '../../../domain/student/compulsory-age';
import { calendarDays } from '../../reference/calendar-days';
import { SCHOOL_TERMS } from '../../reference/school-terms';
import { makeNumberSource, type NumberSource } from './numbers';
import { makeDocumentIds, seededRandom, type Random } from './random';

/** What every part of the generator is given: chance, numbers and time. */
export type World = {
  random: Random;
  numbers: NumberSource;
  documentId: () => string;
  calendar: SchoolCalendar;
  now: Instant;
  today: PlainDate;
  /** First calendar year of the running school year: 2026 from September 2026 to August 2027. */
  schoolYear: number;
  /** Every school day that is over, newest first: what the day's rolls say is known only then. */
  schoolDays: readonly PlainDate[];
};

// The longest history, from absence through notice, return and the whole watch to 销号, needs this many days of past.
const PAST_NEEDED = 240;
const DAY_ENDS = '18:00';

/** Opens the world of one district. Throws when the known terms give too little past for lawful histories. */
export function makeWorld(seed: string, now: Instant): World {
  const random = seededRandom(seed);
  const today = toPlainDate(now);
  const calendar = makeCalendar({ days: calendarDays(), terms: SCHOOL_TERMS });
  const first = calendar.terms[0]?.first ?? today;
  const schoolDays: PlainDate[] = [];
  for (let day = today; day >= first; day = addDays(day, -1)) {
    if (isSchoolDay(calendar, day) && atLocal(day, DAY_ENDS) <= now) schoolDays.push(day);
  }
  if (daysBetween(first, today) < PAST_NEEDED) {
    throw new Error(
      `演示日期 ${today} 太早：已知学期从 ${first} 开始，个案经过至少要 ${PAST_NEEDED} 天，请用 --today 改晚。`,
    );
  }
  return {
    random,
    numbers: makeNumberSource(random.fork('numbers')),
    documentId: makeDocumentIds(random.fork('documents')),
    calendar,
    now,
    today,
    schoolYear: schoolYearOf(today),
    schoolDays,
  };
}
