import { atLocal } from '../../kernel/instant';
import { addDays, plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import { AUTUMN_2026, DEFAULT_SETTINGS } from '../../testing/autumn-2026';
import type { AbsenceFacts } from '../facts';
import { ABSENCE_RULES } from './absence-rules';

const TODAY = plainDate('2026-09-18');

const RIGHT: AbsenceFacts = {
  kind: 'UNEXCUSED',
  firstMissedOn: TODAY,
  firstSession: 'AM',
  endedOn: null,
  endedSession: null,
  leaveReason: null,
  leaveUntil: null,
  otherOpenSince: null,
  now: atLocal(TODAY, '08:00'),
  settings: DEFAULT_SETTINGS,
  calendar: AUTUMN_2026,
};

const found = (change: Partial<AbsenceFacts>) =>
  judge(ABSENCE_RULES, { ...RIGHT, ...change }, TODAY).map(
    (violation) => `${violation.code} ${violation.level} ${violation.path.join('.')}`,
  );

const messageOf = (change: Partial<AbsenceFacts>) =>
  judge(ABSENCE_RULES, { ...RIGHT, ...change }, TODAY)[0]?.message;

describe('an absence', () => {
  it('of a session that has just begun is accepted', () => {
    expect(found({})).toEqual([]);
  });

  it('of tomorrow, or of a session still to come, is refused', () => {
    expect(found({ firstMissedOn: plainDate('2026-09-21') })).toEqual([
      'ABSENCE-01 block firstMissedOn',
    ]);
    expect(found({ now: atLocal(TODAY, '07:59') })).toEqual(['ABSENCE-01 block firstSession']);
    expect(found({ firstSession: 'PM', now: atLocal(TODAY, '13:59') })).toEqual([
      'ABSENCE-01 block firstSession',
    ]);
    expect(found({ firstSession: 'PM', now: atLocal(TODAY, '14:00') })).toEqual([]);
  });

  it('of a day without lessons is refused, and says why there are none', () => {
    const later = { now: atLocal(plainDate('2026-10-12'), '08:00') };
    expect(found({ ...later, firstMissedOn: plainDate('2026-09-19') })).toEqual([
      'ABSENCE-02 block firstMissedOn',
    ]);
    expect(messageOf({ ...later, firstMissedOn: plainDate('2026-10-01') })).toContain(
      '2026年10月1日是周末或节假日',
    );
    expect(messageOf({ firstMissedOn: plainDate('2026-08-31') })).toContain('不在任何学期内');
    expect(found({ ...later, firstMissedOn: plainDate('2026-09-20') })).toEqual([]);
  });

  it('names morning or afternoon', () => {
    expect(found({ firstSession: 'EVENING' })).toEqual(['ABSENCE-03 block firstSession']);
    expect(
      found({ firstMissedOn: plainDate('2026-09-17'), endedOn: TODAY, endedSession: 'NIGHT' }),
    ).toEqual(['ABSENCE-03 block endedSession']);
  });

  it('with leave needs a reason and a last day not before the first', () => {
    const leave = { kind: 'LEAVE' as const, leaveReason: '感冒', leaveUntil: TODAY };
    expect(found(leave)).toEqual([]);
    expect(found({ ...leave, leaveReason: ' ' })).toEqual(['ABSENCE-04 block leaveReason']);
    expect(found({ ...leave, leaveUntil: null })).toEqual(['ABSENCE-04 block leaveUntil']);
    expect(found({ ...leave, leaveUntil: plainDate('2026-09-17') })).toEqual([
      'ABSENCE-04 block leaveUntil',
    ]);
    expect(found({ kind: 'LEAVE' })).toEqual([
      'ABSENCE-04 block leaveReason',
      'ABSENCE-04 block leaveUntil',
    ]);
  });

  it('with leave lasts ninety days at most, and is suspension beyond', () => {
    const leave = { kind: 'LEAVE' as const, leaveReason: '骨折', firstMissedOn: TODAY };
    expect(found({ ...leave, leaveUntil: addDays(TODAY, 89) })).toEqual([]);
    expect(found({ ...leave, leaveUntil: addDays(TODAY, 90) })).toEqual([
      'ABSENCE-07 block leaveUntil',
    ]);
    expect(found({ ...leave, leaveUntil: plainDate('9999-12-31') })).toEqual([
      'ABSENCE-07 block leaveUntil',
    ]);
    expect(messageOf({ ...leave, leaveUntil: addDays(TODAY, 90) })).toMatch(
      /^请假最长到2026年12月16日（连同此前的缺勤共90天）；.*休学申请。$/,
    );
  });

  it('with leave that was longer may still end', () => {
    const leave = { kind: 'LEAVE' as const, leaveReason: '骨折', leaveUntil: addDays(TODAY, 200) };
    expect(found({ ...leave, endedOn: TODAY, endedSession: 'PM' })).toEqual([]);
  });

  it('is the only one of the child that has not ended', () => {
    expect(found({ otherOpenSince: plainDate('2026-09-15') })).toEqual([
      'ABSENCE-05 block childNo',
    ]);
    expect(messageOf({ otherOpenSince: plainDate('2026-09-15') })).toBe(
      '该生自2026年9月15日起的缺勤尚未结束，请先登记其到校，再登记新的缺勤。',
    );
  });

  it('ends after it began and not tomorrow', () => {
    const since = { firstMissedOn: plainDate('2026-09-16'), endedSession: 'AM' };
    expect(found({ ...since, endedOn: plainDate('2026-09-17') })).toEqual([]);
    expect(found({ ...since, endedOn: TODAY })).toEqual([]);
    expect(found({ ...since, endedOn: plainDate('2026-09-15') })).toEqual([
      'ABSENCE-06 block endedOn',
    ]);
    expect(found({ ...since, endedOn: plainDate('2026-09-19') })).toEqual([
      'ABSENCE-06 block endedOn',
    ]);
  });

  it('ends on its own day only from morning to afternoon', () => {
    const sameDay = { endedOn: TODAY, now: atLocal(TODAY, '15:00') };
    expect(found({ ...sameDay, endedSession: 'PM' })).toEqual([]);
    expect(found({ ...sameDay, endedSession: 'AM' })).toEqual(['ABSENCE-06 block endedOn']);
    expect(found({ ...sameDay, firstSession: 'PM', endedSession: 'PM' })).toEqual([
      'ABSENCE-06 block endedOn',
    ]);
  });
});
