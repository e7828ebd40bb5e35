import { plainDate } from '../kernel/plain-date';
import { DEFAULT_SETTINGS } from '../testing/autumn-2026';
import { isToldOfRefusal, refusalsToldSince } from './refusal-told';

describe('a refusal', () => {
  it('is told on the day of the decision and on the twenty-nine days after it', () => {
    const days = DEFAULT_SETTINGS('approval.refusalShownDays');
    expect(refusalsToldSince(plainDate('2026-11-20'), days)).toBe('2026-10-22');
    expect(refusalsToldSince(plainDate('2026-11-20'), 1)).toBe('2026-11-20');
  });

  it('is told to the school of the child, and to the town of a child of no school', () => {
    expect([isToldOfRefusal('teacher', 'S01'), isToldOfRefusal('town-officer', 'S01')]).toEqual([
      true,
      false,
    ]);
    expect([isToldOfRefusal('teacher', null), isToldOfRefusal('town-officer', null)]).toEqual([
      false,
      true,
    ]);
    expect(isToldOfRefusal('bureau-officer', 'S01')).toBe(false);
  });
});
