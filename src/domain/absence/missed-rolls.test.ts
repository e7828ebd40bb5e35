import { makeCalendar } from '../kernel/calendar';
import { atLocal } from '../kernel/instant';
import { plainDate } from '../kernel/plain-date';
import { settingsOn } from '../kernel/settings';
import { missedRolls } from './missed-rolls';

const MONDAY = plainDate('2026-11-23');
const FRIDAY = plainDate('2026-11-20');
const calendar = makeCalendar({
  days: [],
  terms: [{ name: '秋季', firstDay: plainDate('2026-09-01'), lastDay: plainDate('2027-01-22') }],
});

const missed = (time: string, taken: Parameters<typeof missedRolls>[0]['taken']): string[] =>
  missedRolls({
    taken,
    calendar,
    settings: settingsOn([], MONDAY),
    now: atLocal(MONDAY, time),
    from: FRIDAY,
  }).map(({ date, session }) => `${date} ${session}`);

describe('the roll calls that a class still owes', () => {
  it('are those of half days that have begun, the newest first, without the weekend', () => {
    expect(missed('15:00', [])).toEqual([
      '2026-11-23 PM',
      '2026-11-23 AM',
      '2026-11-20 PM',
      '2026-11-20 AM',
    ]);
  });

  it('are none before the bell, and none that were taken', () => {
    expect(missed('07:59', [{ date: FRIDAY, session: 'AM' }])).toEqual(['2026-11-20 PM']);
    expect(
      missed('08:00', [
        { date: FRIDAY, session: 'AM' },
        { date: FRIDAY, session: 'PM' },
      ]),
    ).toEqual(['2026-11-23 AM']);
  });
});
