import { plainDate } from '../kernel/plain-date';
import { DEFAULT_SETTINGS } from '../testing/autumn-2026';
import {
  compulsoryAgeWindow,
  isOfCompulsoryAge,
  pastCompulsoryAgeFrom,
  schoolYearOf,
} from './compulsory-age';

const PAST_AGE = DEFAULT_SETTINGS('compulsory.pastAge');

describe('compulsory school age', () => {
  it('counts school years from 1 September', () => {
    expect(schoolYearOf(plainDate('2026-08-31'))).toBe(2025);
    expect(schoolYearOf(plainDate('2026-09-01'))).toBe(2026);
  });

  it('spans nine cohorts', () => {
    expect(compulsoryAgeWindow(2026, PAST_AGE)).toEqual({ from: '2011-09-01', to: '2020-08-31' });
  });

  it('includes the first and the last birthday of the window and no other', () => {
    const today = plainDate('2026-09-18');
    expect(isOfCompulsoryAge(plainDate('2011-08-31'), today, PAST_AGE)).toBe(false);
    expect(isOfCompulsoryAge(plainDate('2011-09-01'), today, PAST_AGE)).toBe(true);
    expect(isOfCompulsoryAge(plainDate('2020-08-31'), today, PAST_AGE)).toBe(true);
    expect(isOfCompulsoryAge(plainDate('2020-09-01'), today, PAST_AGE)).toBe(false);
  });

  it('is past from the first 1 September on which the child is not of the window any more', () => {
    expect(pastCompulsoryAgeFrom(plainDate('2011-08-31'), PAST_AGE)).toBe('2026-09-01');
    expect(pastCompulsoryAgeFrom(plainDate('2011-09-01'), PAST_AGE)).toBe('2027-09-01');
    expect(pastCompulsoryAgeFrom(plainDate('2012-02-29'), PAST_AGE)).toBe('2027-09-01');
  });
});
