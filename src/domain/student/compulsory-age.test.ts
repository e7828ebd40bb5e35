import { plainDate } from '../kernel/plain-date';
import { compulsoryAgeWindow, isOfCompulsoryAge, schoolYearOf } from './compulsory-age';

describe('compulsory school age', () => {
  it('counts school years from 1 September', () => {
    expect(schoolYearOf(plainDate('2026-08-31'))).toBe(2025);
    expect(schoolYearOf(plainDate('2026-09-01'))).toBe(2026);
  });

  it('spans nine cohorts', () => {
    expect(compulsoryAgeWindow(2026)).toEqual({ from: '2011-09-01', to: '2020-08-31' });
  });

  it('includes the first and the last birthday of the window and no other', () => {
    const today = plainDate('2026-09-18');
    expect(isOfCompulsoryAge(plainDate('2011-08-31'), today)).toBe(false);
    expect(isOfCompulsoryAge(plainDate('2011-09-01'), today)).toBe(true);
    expect(isOfCompulsoryAge(plainDate('2020-08-31'), today)).toBe(true);
    expect(isOfCompulsoryAge(plainDate('2020-09-01'), today)).toBe(false);
  });
});
