import { plainDate } from '../kernel/plain-date';
import { DEFAULT_SETTINGS } from '../testing/autumn-2026';
import { refusalsToldSince } from './refusal-told';

describe('a refusal', () => {
  it('is told on the day of the decision and on the twenty-nine days after it', () => {
    const days = DEFAULT_SETTINGS('approval.refusalShownDays');
    expect(refusalsToldSince(plainDate('2026-11-20'), days)).toBe('2026-10-22');
    expect(refusalsToldSince(plainDate('2026-11-20'), 1)).toBe('2026-11-20');
  });
});
