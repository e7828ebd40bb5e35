import { findingFilters } from './finding-filters';

describe('the filters of the findings', () => {
  it('shows what is not yet settled unless a state is asked for', () => {
    expect(findingFilters('', '2026-11-23')).toEqual({ state: { $in: ['OPEN', 'RECTIFIED'] } });
    expect(findingFilters('made up', '2026-11-23')).toEqual(findingFilters('', '2026-11-23'));
    expect(findingFilters('RECTIFIED', '2026-11-23')).toEqual({ state: { $eq: 'RECTIFIED' } });
  });

  it('counts as overdue only what the school still owes, from the day after its day', () => {
    expect(findingFilters('OVERDUE', '2026-11-23')).toEqual({
      state: { $eq: 'OPEN' },
      dueOn: { $lt: '2026-11-23' },
    });
  });
});
