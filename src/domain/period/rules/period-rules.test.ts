import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import { DEFAULT_SETTINGS } from '../../testing/autumn-2026';
import { PERIOD_RULES } from './period-rules';

const TODAY = plainDate('2026-11-20');
const found = (fromDate: string, aheadDays = DEFAULT_SETTINGS('period.aheadDays')) =>
  judge(PERIOD_RULES, { fromDate: plainDate(fromDate), today: TODAY, aheadDays }, TODAY).map(
    ({ code, level, path }) => `${code} ${level} ${path.join('.')}`,
  );

describe('a period', () => {
  it('begins 366 days ahead at the latest, and as long ago as it did (PERIOD-01)', () => {
    expect(found('2027-11-21')).toEqual([]);
    expect(found('2027-11-22')).toEqual(['PERIOD-01 block fromDate']);
    expect(found('2016-09-01')).toEqual([]);
  });

  it('begins within the days that the district sets (PERIOD-01)', () => {
    expect(found('2026-12-20', 30)).toEqual([]);
    expect(found('2026-12-21', 30)).toEqual(['PERIOD-01 block fromDate']);
  });
});
