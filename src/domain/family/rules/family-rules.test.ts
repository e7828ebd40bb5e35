import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import { DEFAULT_SETTINGS } from '../../testing/autumn-2026';
import type { HomeVisitFacts } from '../facts';
import { HOME_VISIT_RULES, TALK_RULES } from './family-rules';

const TODAY = plainDate('2026-11-20');
const RIGHT: HomeVisitFacts = {
  heldOn: TODAY,
  today: TODAY,
  content: '了解家庭情况，约定每周一次辅导。',
  startTime: null,
  endTime: null,
  followUpOn: null,
  timeNow: '16:00',
  atHome: true,
  visitors: 2,
  photos: 1,
  guardianSigned: false,
  teachers: DEFAULT_SETTINGS('homeVisit.teachers'),
  recordedByStaffNo: 'T0001',
  reviewedByStaffNo: null,
};
const found = (change: Partial<HomeVisitFacts>) =>
  judge(HOME_VISIT_RULES, { ...RIGHT, ...change }, TODAY).map(
    ({ code, level, path }) => `${code} ${level} ${path.join('.')}`,
  );

describe('a home visit', () => {
  it('was held by today, not tomorrow (FAMILY-01)', () => {
    expect(found({})).toEqual([]);
    expect(found({ heldOn: plainDate('2026-11-21') })).toEqual(['FAMILY-01 block heldOn']);
  });

  it('says what was talked about (FAMILY-02)', () => {
    expect(found({ content: ' ' })).toEqual(['FAMILY-02 block content']);
    const talk = { heldOn: TODAY, today: TODAY, content: '' };
    expect(judge(TALK_RULES, talk, TODAY).map(({ code }) => code)).toEqual(['FAMILY-02']);
  });

  it('at the door is by two; by telephone one is enough (FAMILY-03)', () => {
    expect(found({ visitors: 1 })).toEqual(['FAMILY-03 warn visitors']);
    expect(found({ visitors: 1, atHome: false })).toEqual([]);
  });

  it('has a picture or a signature (FAMILY-04)', () => {
    expect(found({ photos: 0 })).toEqual(['FAMILY-04 warn photos']);
    expect(found({ photos: 0, guardianSigned: true })).toEqual([]);
  });

  it('ends after it begins, and is over when it is recorded (FAMILY-06)', () => {
    expect(found({ startTime: '15:00', endTime: '15:01' })).toEqual([]);
    expect(found({ startTime: '15:00', endTime: '15:00' })).toEqual(['FAMILY-06 block endTime']);
    expect(found({ startTime: '15:00', endTime: '16:00' })).toEqual([]);
    expect(found({ startTime: '15:00', endTime: '16:01' })).toEqual(['FAMILY-06 block endTime']);
    expect(found({ startTime: '16:01' })).toEqual(['FAMILY-06 block startTime']);
    expect(found({ startTime: '16:01', heldOn: plainDate('2026-11-19') })).toEqual([]);
  });

  it('is followed by a later one (FAMILY-06)', () => {
    expect(found({ followUpOn: plainDate('2026-11-21') })).toEqual([]);
    expect(found({ followUpOn: TODAY })).toEqual(['FAMILY-06 block followUpOn']);
  });

  it('is reviewed by another than who recorded it (FAMILY-05)', () => {
    expect(found({ reviewedByStaffNo: 'T0002' })).toEqual([]);
    expect(found({ reviewedByStaffNo: 'T0001' })).toEqual(['FAMILY-05 block reviewOpinion']);
  });
});
