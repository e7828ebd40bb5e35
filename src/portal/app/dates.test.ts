import { dueMoment, dueWords, sessionAt, showDate, showInstant } from './dates';

const at = (iso: string): number => Date.parse(iso);

describe('dates on the page', () => {
  it('leaves out the year only when it is this year', () => {
    expect(showDate('2026-11-23', '2026-11-22')).toBe('11月23日 周一');
    expect(showDate('2025-09-01', '2026-11-22')).toBe('2025年9月1日 周一');
    expect(showDate('2026-11-23')).toBe('2026年11月23日 周一');
  });

  it('shows moments on the clock of Shanghai', () => {
    expect(showInstant('2026-11-22T16:30:00.000Z', '2026-11-23')).toBe('11月23日 00:30');
  });

  it('counts a deadline as passed only after its day', () => {
    expect(dueWords('2026-10-08', '2026-10-08')).toEqual({ text: '今天到期', tone: 'due' });
    expect(dueWords('2026-10-08', '2026-10-09')).toEqual({ text: '已超期 1 天', tone: 'overdue' });
    expect(dueWords('2026-10-08', '2026-10-05')).toEqual({ text: '还剩 3 天', tone: 'todo' });
  });

  it('speaks of minutes and hours when a clock runs', () => {
    const due = '2026-09-21T00:00:00.000Z';
    expect(dueMoment(due, at('2026-09-20T23:30:00.000Z')).text).toBe('还剩 30 分钟');
    expect(dueMoment(due, at('2026-09-20T00:00:00.000Z')).text).toBe('还剩 24 小时');
    expect(dueMoment(due, at('2026-09-21T03:00:00.000Z'))).toEqual({
      text: '已超时 3 小时',
      tone: 'overdue',
    });
  });

  it('takes the afternoon from twelve on', () => {
    expect(sessionAt(at('2026-11-23T00:10:00.000Z'))).toBe('AM');
    expect(sessionAt(at('2026-11-23T04:00:00.000Z'))).toBe('PM');
  });
});
