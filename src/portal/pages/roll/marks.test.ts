import { sentMarks, tally, type Marks } from './marks';

const MARKS: Marks = {
  a: { mark: 'PRESENT' },
  b: { mark: 'ABSENT' },
  c: { mark: 'LEAVE', leaveReason: '发烧', leaveUntil: '2026-11-24' },
  d: { mark: 'LEAVE' },
};

describe('the marks of a roll call', () => {
  it('are counted by kind', () => {
    expect(tally(MARKS)).toEqual({ present: 1, absent: 1, leave: 2 });
  });

  it('are sent only for those who are not there', () => {
    expect(sentMarks(MARKS)).toEqual([
      { student: 'b', mark: 'ABSENT' },
      { student: 'c', mark: 'LEAVE', leaveReason: '发烧', leaveUntil: '2026-11-24' },
      { student: 'd', mark: 'LEAVE' },
    ]);
  });

  it('are an empty list when the whole class is there, and that is sent too', () => {
    expect(sentMarks({ a: { mark: 'PRESENT' } })).toEqual([]);
  });
});
