import { AUTUMN_2026 } from '../testing/autumn-2026';
import {
  addSchoolDays,
  addWorkingDays,
  countSchoolDays,
  isSchoolDay,
  isWorkingDay,
  makeCalendar,
  nextWorkingDay,
  schoolDayOnOrAfter,
  termOn,
  workingDayOnOrAfter,
} from './calendar';
import { plainDate } from './plain-date';

const on = plainDate;

describe('the school calendar', () => {
  it('keeps its terms in order', () => {
    expect(AUTUMN_2026.terms.map((term) => term.first)).toEqual(['2026-09-01', '2027-02-22']);
  });

  it('takes Monday to Friday as working days, holidays excepted, and make-up days besides', () => {
    expect(isWorkingDay(AUTUMN_2026, on('2026-09-18'))).toBe(true);
    expect(isWorkingDay(AUTUMN_2026, on('2026-09-19'))).toBe(false);
    expect(isWorkingDay(AUTUMN_2026, on('2026-09-20'))).toBe(true);
    expect(isWorkingDay(AUTUMN_2026, on('2026-10-01'))).toBe(false);
    expect(isWorkingDay(AUTUMN_2026, on('2026-10-10'))).toBe(true);
  });

  it('has school days only within a term', () => {
    expect(isSchoolDay(AUTUMN_2026, on('2026-08-31'))).toBe(false);
    expect(isSchoolDay(AUTUMN_2026, on('2026-09-01'))).toBe(true);
    expect(isSchoolDay(AUTUMN_2026, on('2027-01-22'))).toBe(true);
    expect(isSchoolDay(AUTUMN_2026, on('2027-01-25'))).toBe(false);
    expect(isWorkingDay(AUTUMN_2026, on('2027-01-25'))).toBe(true);
    expect(termOn(AUTUMN_2026, on('2027-02-22'))?.name).toBe('2026—2027学年度第二学期');
    expect(termOn(AUTUMN_2026, on('2027-02-21'))).toBeNull();
  });

  it('finds the next working day across the holidays', () => {
    expect(nextWorkingDay(AUTUMN_2026, on('2026-09-30'))).toBe('2026-10-08');
    expect(workingDayOnOrAfter(AUTUMN_2026, on('2026-09-30'))).toBe('2026-09-30');
    expect(workingDayOnOrAfter(AUTUMN_2026, on('2026-10-01'))).toBe('2026-10-08');
    expect(addWorkingDays(AUTUMN_2026, on('2026-10-08'), 3)).toBe('2026-10-12');
    expect(addWorkingDays(AUTUMN_2026, on('2026-10-04'), 0)).toBe('2026-10-04');
  });

  it('counts school days forward, make-up days included', () => {
    expect(addSchoolDays(AUTUMN_2026, on('2026-09-18'), 1)).toBe('2026-09-20');
    expect(addSchoolDays(AUTUMN_2026, on('2026-09-18'), 2)).toBe('2026-09-21');
    expect(addSchoolDays(AUTUMN_2026, on('2026-09-30'), 2)).toBe('2026-10-09');
  });

  it('goes on in the next term, and says so when none is known', () => {
    expect(addSchoolDays(AUTUMN_2026, on('2027-01-22'), 1)).toBe('2027-02-22');
    expect(addSchoolDays(AUTUMN_2026, on('2027-07-09'), 1)).toBeNull();
    expect(schoolDayOnOrAfter(AUTUMN_2026, on('2027-07-10'))).toBeNull();
    expect(schoolDayOnOrAfter(makeCalendar({ days: [], terms: [] }), on('2026-09-18'))).toBeNull();
  });

  it('counts the school days of a span, both ends included', () => {
    expect(countSchoolDays(AUTUMN_2026, on('2026-09-18'), on('2026-09-21'))).toBe(3);
    expect(countSchoolDays(AUTUMN_2026, on('2026-10-01'), on('2026-10-07'))).toBe(0);
    expect(countSchoolDays(AUTUMN_2026, on('2026-09-21'), on('2026-09-18'))).toBe(0);
  });
});
