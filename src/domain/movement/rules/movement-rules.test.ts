import { addWorkingDays } from '../../kernel/calendar';
import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import { AUTUMN_2026, DEFAULT_SETTINGS } from '../../testing/autumn-2026';
import type { MovementFacts } from '../facts';
import { MOVEMENT_RULES } from './movement-rules';

const on = plainDate;
const TODAY = on('2026-11-20');
const RIGHT: MovementFacts = {
  kind: 'TRANSFER_OUT',
  movedOn: TODAY,
  otherSchoolName: '外区某小学',
  ownSchoolName: '示例第一小学',
  proofs: 1,
  check: 'UNCHECKED',
  recordedByStaffNo: 'W00001',
  checkedByStaffNo: null,
  checkNote: '',
  confirmDueOn: TODAY,
  granted: false,
  today: TODAY,
};
const found = (change: Partial<MovementFacts>) =>
  judge(MOVEMENT_RULES, { ...RIGHT, ...change }, TODAY).map(
    ({ code, level, path }) => `${code} ${level} ${path.join('.')}`,
  );

describe('a movement of the roll', () => {
  it('has happened by today (MOVE-01)', () => {
    expect(found({})).toEqual([]);
    expect(found({ movedOn: on('2026-11-21') })).toEqual(['MOVE-01 block movedOn']);
  });

  it('to or from another school names it (MOVE-02)', () => {
    expect(found({ otherSchoolName: '' })).toEqual(['MOVE-02 block otherSchoolName']);
    expect(found({ otherSchoolName: '', kind: 'TRACK_IN' })).toEqual([
      'MOVE-02 block otherSchoolName',
    ]);
    expect(found({ otherSchoolName: '', kind: 'SUSPEND' })).toEqual([]);
  });

  it('leads to another school than the child’s own (MOVE-07)', () => {
    const own = { otherSchoolName: ' 示例第一 小学' };
    expect(found(own)).toEqual(['MOVE-07 block otherSchoolName']);
    expect(found({ ...own, kind: 'TRACK_OUT' })).toEqual(['MOVE-07 block otherSchoolName']);
    expect(found({ ...own, kind: 'TRANSFER_IN' })).toEqual([]);
    expect(found({ otherSchoolName: '示例第一小学分校' })).toEqual([]);
    expect(found({ ...own, ownSchoolName: null })).toEqual([]);
    const checked = { ...own, checkedByStaffNo: 'W00002', checkNote: '还在本校' };
    expect(found({ ...checked, check: 'FOUND_FALSE' })).toEqual([]);
    expect(found({ ...checked, check: 'FOUND_TRUE' })).toEqual(['MOVE-07 block otherSchoolName']);
  });

  it('without paper is recorded with a warning (MOVE-03)', () => {
    expect(found({ proofs: 0 })).toEqual(['MOVE-03 warn proof']);
  });

  it('is checked by another person; a false one is described (MOVE-04)', () => {
    expect(found({ check: 'FOUND_TRUE', checkedByStaffNo: 'W00002' })).toEqual([]);
    expect(found({ check: 'FOUND_TRUE', checkedByStaffNo: 'W00001' })).toEqual([
      'MOVE-04 block check',
    ]);
    expect(found({ check: 'FOUND_FALSE', checkedByStaffNo: 'W00002' })).toEqual([
      'MOVE-04 block checkNote',
    ]);
  });

  it('as suspended is true with a grant only (MOVE-06)', () => {
    const suspended = { kind: 'SUSPEND', otherSchoolName: '', checkedByStaffNo: 'W00002' } as const;
    expect(found({ ...suspended, check: 'FOUND_TRUE', granted: true })).toEqual([]);
    expect(found({ ...suspended, check: 'FOUND_TRUE' })).toEqual(['MOVE-06 block check']);
    expect(found({ ...suspended, check: 'UNCHECKED' })).toEqual([]);
    expect(found({ ...suspended, check: 'FOUND_FALSE', checkNote: '未办休学' })).toEqual([]);
    expect(found({ check: 'FOUND_TRUE', checkedByStaffNo: 'W00002' })).toEqual([]);
  });

  it('unconfirmed past ten working days is noted (MOVE-05)', () => {
    const days = DEFAULT_SETTINGS('movement.confirmWorkingDays');
    const confirmDueOn = addWorkingDays(AUTUMN_2026, on('2026-11-06'), days);
    expect(confirmDueOn).toBe('2026-11-20');
    expect(found({ confirmDueOn })).toEqual([]);
    expect(found({ confirmDueOn: on('2026-11-19') })).toEqual(['MOVE-05 warn confirmDueOn']);
    expect(found({ confirmDueOn: on('2026-11-19'), kind: 'DEATH' })).toEqual([]);
  });
});
