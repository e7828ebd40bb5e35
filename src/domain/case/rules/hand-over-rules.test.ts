import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import type { HandOverAnswerFacts, HandOverFacts } from '../hand-over-facts';
import { HAND_OVER_ANSWER_RULES, HAND_OVER_RULES } from './hand-over-rules';

const TODAY = plainDate('2026-11-16');

describe('handing a case over', () => {
  const RIGHT: HandOverFacts = {
    schoolCode: 'S001',
    pendingSchoolCode: null,
    target: { code: 'S002', name: '示例中学' },
  };
  const found = (change: Partial<HandOverFacts>) =>
    judge(HAND_OVER_RULES, { ...RIGHT, ...change }, TODAY).map(({ code }) => code);

  it('goes to another school of the district, and to one at a time', () => {
    expect(found({})).toEqual([]);
    expect(found({ schoolCode: null })).toEqual([]);
    expect(found({ target: null })).toEqual(['HANDOVER-01']);
    expect(found({ target: { code: 'S001', name: '本校' } })).toEqual(['HANDOVER-01']);
    expect(found({ pendingSchoolCode: 'S003' })).toEqual(['HANDOVER-01']);
  });
});

describe('answering a hand-over', () => {
  const RIGHT: HandOverAnswerFacts = {
    schoolCode: 'S001',
    pendingSchoolCode: 'S002',
    actorSchoolCode: 'S002',
    withdrawing: false,
  };
  const found = (change: Partial<HandOverAnswerFacts>) =>
    judge(HAND_OVER_ANSWER_RULES, { ...RIGHT, ...change }, TODAY).map(({ code }) => code);

  it('is the receiving school’s, and withdrawing it the sending school’s', () => {
    expect(found({})).toEqual([]);
    expect(found({ actorSchoolCode: 'S001' })).toEqual(['HANDOVER-02']);
    expect(found({ actorSchoolCode: null })).toEqual(['HANDOVER-02']);
    expect(found({ withdrawing: true, actorSchoolCode: 'S001' })).toEqual([]);
    expect(found({ withdrawing: true })).toEqual(['HANDOVER-02']);
    expect(found({ pendingSchoolCode: null })).toEqual(['HANDOVER-02']);
  });
});
