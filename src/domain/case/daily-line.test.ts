import { plainDate } from '../kernel/plain-date';
import { VISIT_OUTCOME_LABELS, VISIT_WAY_LABELS } from '../labels/persuasion-visit';
import { AUTUMN_2026 } from '../testing/autumn-2026';
import { describeDay, schoolDaysOf } from './daily-line';

const WORDS = { way: VISIT_WAY_LABELS, outcome: VISIT_OUTCOME_LABELS };

describe('the line of a case in the 日报告', () => {
  it('tells every visit of the day, and says when there was none', () => {
    expect(describeDay([], WORDS)).toBe('没有劝返记录');
    expect(
      describeDay(
        [
          { way: 'HOME', outcome: 'REFUSED' },
          { way: 'PHONE', outcome: 'PROMISED' },
        ],
        WORDS,
      ),
    ).toBe(
      `${VISIT_WAY_LABELS.HOME}，${VISIT_OUTCOME_LABELS.REFUSED}；${VISIT_WAY_LABELS.PHONE}，${VISIT_OUTCOME_LABELS.PROMISED}`,
    );
  });

  it('stands on school days only, the make-up Sunday among them', () => {
    const days = (from: string, to: string, most = 100) =>
      schoolDaysOf(AUTUMN_2026, plainDate(from), plainDate(to), most);
    expect(days('2026-09-17', '2026-09-22')).toEqual([
      '2026-09-17',
      '2026-09-18',
      '2026-09-20',
      '2026-09-21',
      '2026-09-22',
    ]);
    expect(days('2026-09-30', '2026-10-08')).toEqual(['2026-09-30', '2026-10-08']);
    expect(days('2026-09-17', '2026-09-22', 2)).toEqual(['2026-09-21', '2026-09-22']);
    expect(days('2026-09-22', '2026-09-21')).toEqual([]);
  });
});
