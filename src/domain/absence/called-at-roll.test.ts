import type { PlainDate } from '../kernel/plain-date';
import { isCalledAtRoll, type RunningGrant } from './called-at-roll';

const day = (text: string): PlainDate => text as PlainDate;
const DAY = day('2026-11-20');
const grant = (from: string, to: string | null, ahead = false): RunningGrant => ({
  from: day(from),
  to: to === null ? null : day(to),
  ahead,
});
const called = (schoolingState: string, ...grants: RunningGrant[]): boolean =>
  isCalledAtRoll({ schoolingState, grants }, DAY);

describe('who is called at the roll', () => {
  it.each(['ENROLLED', 'ENROLLED_AWAY', 'AWAY_NOT_ENROLLED'])(
    'calls a child that is %s',
    (state) => {
      expect(called(state)).toBe(true);
    },
  );

  it.each(['GRADUATED', 'LEFT_DISTRICT', 'DECEASED'])('never calls a child that is %s', (state) => {
    expect(called(state, grant('2026-11-21', '2027-11-20'))).toBe(false);
  });

  it.each(['SUSPENDED', 'DEFERRED', 'HOME_TEACHING'])(
    'calls a child that is %s up to the day before the grant begins, and not from that day on',
    (state) => {
      expect(called(state, grant('2026-11-21', '2027-11-20'))).toBe(true);
      expect(called(state, grant('2026-11-20', '2027-11-19'))).toBe(false);
      expect(called(state, grant('2026-11-20', null))).toBe(false);
    },
  );

  it('does not call from the first day on who was granted it ahead, whatever the record still says', () => {
    expect(called('ENROLLED', grant('2026-11-21', '2027-11-20', true))).toBe(true);
    expect(called('ENROLLED', grant('2026-11-20', '2027-11-19', true))).toBe(false);
    expect(called('ENROLLED', grant('2025-11-20', '2026-11-19', true))).toBe(true);
    expect(called('ENROLLED', grant('2026-11-20', '2027-11-19'))).toBe(true);
  });

  it('does not call between a grant and its renewal, which begins later', () => {
    expect(
      called('DEFERRED', grant('2025-11-21', '2026-11-20'), grant('2026-11-21', '2027-11-20')),
    ).toBe(false);
  });

  it('does not call on the days after a grant ran out: what follows is decided by the scan of ends', () => {
    expect(called('SUSPENDED', grant('2025-11-20', '2026-11-19'))).toBe(false);
  });

  it('does not call whose state rests on a movement alone', () => {
    expect(called('SUSPENDED')).toBe(false);
  });
});
