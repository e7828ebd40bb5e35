import type { Filters } from '../../api/list-path';

/** The chips above the list: what still has to be done, each state, and what has passed the recheck. */
export const FINDING_CHIPS = [
  { value: '', label: '未销' },
  { value: 'OVERDUE', label: '已超期' },
  { value: 'OPEN', label: '待整改' },
  { value: 'RECTIFIED', label: '待复核' },
  { value: 'ACCEPTED', label: '复核通过' },
];

/** `chip` is a chip's value; 'OVERDUE' is a day before `today` that the school has let pass. */
export function findingFilters(chip: string, today: string): Filters {
  if (chip === 'OVERDUE') return { state: { $eq: 'OPEN' }, dueOn: { $lt: today } };
  if (FINDING_CHIPS.some(({ value }) => value === chip && chip !== '')) {
    return { state: { $eq: chip } };
  }
  return { state: { $in: ['OPEN', 'RECTIFIED'] } };
}
