import { plainDate } from '../kernel/plain-date';
import type { Assignment } from './assignment';
import { choosePersuader, type PersuaderFacts } from './choose-persuader';

const assigned = (
  kindCode: string,
  staffNo: string | null,
  change: Partial<Assignment> = {},
): Assignment => ({
  kindCode,
  staffNo,
  staffName: staffNo === null ? null : `${staffNo}的姓名`,
  fromDate: plainDate('2026-09-01'),
  toDate: null,
  childNo: 'C00000001',
  ...change,
});

const FACTS: PersuaderFacts = {
  childNo: 'C00000001',
  assignments: [assigned('PERSUADER', 'T0001'), assigned('CHILD_TEACHER', 'T0002')],
  headTeacher: { staffNo: 'T0003', name: '班主任' },
  principal: { staffNo: 'T0004', name: '校长' },
  on: plainDate('2026-09-21'),
};

const chosen = (change: Partial<PersuaderFacts>) => {
  const choice = choosePersuader({ ...FACTS, ...change });
  return choice.found ? `${choice.source} ${choice.staff.staffNo}` : choice.vacant;
};

describe('who becomes 劝返责任人', () => {
  it('is the one assigned for the child', () => {
    expect(chosen({})).toBe('PERSUADER T0001');
  });

  it('else the teacher who looks after the child, the head teacher, the principal, in this order', () => {
    const assignments = [assigned('CHILD_TEACHER', 'T0002')];
    expect(chosen({ assignments })).toBe('CHILD_TEACHER T0002');
    expect(chosen({ assignments: [] })).toBe('HEAD_TEACHER T0003');
    expect(chosen({ assignments: [], headTeacher: null })).toBe('PRINCIPAL T0004');
  });

  it('is not one whose assignment has ended, not begun, is vacant, or is for another child', () => {
    for (const change of [
      { toDate: plainDate('2026-09-20') },
      { fromDate: plainDate('2026-09-22') },
      { staffNo: null },
      { childNo: 'C00000002' },
    ]) {
      expect(chosen({ assignments: [assigned('PERSUADER', 'T0001', change)] })).toBe(
        'HEAD_TEACHER T0003',
      );
    }
    const lastDay = { toDate: plainDate('2026-09-21') };
    expect(chosen({ assignments: [assigned('PERSUADER', 'T0001', lastDay)] })).toBe(
      'PERSUADER T0001',
    );
  });

  it('is the latest of several', () => {
    const later = { fromDate: plainDate('2026-09-10') };
    expect(
      chosen({
        assignments: [assigned('PERSUADER', 'T0001'), assigned('PERSUADER', 'T0009', later)],
      }),
    ).toBe('PERSUADER T0009');
  });

  it('reports the posts found empty on the way, and a vacancy when all are', () => {
    const choice = choosePersuader({ ...FACTS, assignments: [] });
    expect(choice).toMatchObject({ found: true, vacant: ['PERSUADER', 'CHILD_TEACHER'] });
    const none = choosePersuader({ ...FACTS, assignments: [], headTeacher: null, principal: null });
    expect(none).toEqual({
      found: false,
      vacant: ['PERSUADER', 'CHILD_TEACHER', 'HEAD_TEACHER', 'PRINCIPAL'],
      message: '劝返责任人空缺：该生没有包人教师、班主任和校长在任，请区教委包片人员指定。',
    });
  });
});
