import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import { AUTUMN_2026, DEFAULT_SETTINGS } from '../../testing/autumn-2026';
import { tipOffAnswerDue } from '../answer-due';
import type { ReferralFacts, TipOffClosureFacts } from '../facts';
import { codeFromBytes, normalCode, showCode } from '../receipt-code';
import {
  FOUND_CHILD_RULES,
  REFERRAL_RULES,
  TIP_OFF_CLOSURE_RULES,
  TIP_OFF_RULES,
} from './tip-off-rules';

const on = plainDate;
const TODAY = on('2026-11-20');

const REFERRAL: ReferralFacts = {
  target: 'TO_SCHOOL',
  targetCode: 'S002',
  accusedSchoolCode: 'S001',
  summary: '请核查五年级是否有学生长期未到校而点名为到校。',
  reporterWords: ['王小明', '10012345678'],
};
const CLOSURE: TipOffClosureFacts = {
  result: '经核查属实，已责成整改。',
  hasOutcome: true,
  answers: 1,
  openReferrals: 0,
  dueOn: TODAY,
  today: TODAY,
};
const words = (violations: ReturnType<typeof judge>): string[] =>
  violations.map(({ code, level, path }) => `${code} ${level} ${path.join('.')}`);
const referred = (change: Partial<ReferralFacts>) =>
  words(judge(REFERRAL_RULES, { ...REFERRAL, ...change }, TODAY));
const closed = (change: Partial<TipOffClosureFacts>) =>
  words(judge(TIP_OFF_CLOSURE_RULES, { ...CLOSURE, ...change }, TODAY));

describe('a tip-off', () => {
  it('says at least ten characters, however they are encoded (TIP-01)', () => {
    const told = (content: string) =>
      words(
        judge(
          TIP_OFF_RULES,
          { content, leastCharacters: DEFAULT_SETTINGS('tipOff.leastCharacters') },
          TODAY,
        ),
      );
    expect(told('某校五年级有人没上学')).toEqual([]);
    expect(told('某校五年级有人没上')).toEqual(['TIP-01 block content']);
    expect(told('𠅤𠅤𠅤𠅤𠅤')).toEqual(['TIP-01 block content']);
  });

  it('is answered within fifteen days, or on the working day after', () => {
    const due = (received: string) =>
      tipOffAnswerDue(on(received), DEFAULT_SETTINGS('tipOff.answerDays'), AUTUMN_2026);
    expect(due('2026-11-05')).toBe('2026-11-20');
    expect(due('2026-11-06')).toBe('2026-11-23');
    expect(due('2026-09-16')).toBe('2026-10-08');
  });
});

describe('a child found by a tip-off', () => {
  it('is registered without a word of who told (TIP-07)', () => {
    const written = (texts: Record<string, string>) =>
      words(judge(FOUND_CHILD_RULES, { texts, reporterWords: ['王小明', '10012345678'] }, TODAY));
    expect(written({ note: '从未上学。', residenceAddress: '王家村2组' })).toEqual([]);
    expect(written({ note: '王小明反映。', residenceAddress: '' })).toEqual(['TIP-07 block note']);
    expect(written({ note: '', residenceAddress: '问 100-1234-5678' })).toEqual([
      'TIP-07 block residenceAddress',
    ]);
  });
});

describe('a referral', () => {
  it('goes to a school that is not the one accused (TIP-02)', () => {
    expect(referred({})).toEqual([]);
    expect(referred({ targetCode: 'S001' })).toEqual(['TIP-02 block targetCode']);
    expect(referred({ target: 'TO_ZONE', targetCode: 'S001' })).toEqual([]);
    expect(referred({ accusedSchoolCode: null })).toEqual([]);
  });

  it('names no reporter and says what to look into (TIP-03)', () => {
    expect(referred({ summary: '王小明反映有学生未到校' })).toEqual(['TIP-03 block summary']);
    expect(referred({ summary: '请回电10012345678' })).toEqual(['TIP-03 block summary']);
    expect(referred({ summary: '请回电１００-1234 5678' })).toEqual(['TIP-03 block summary']);
    expect(referred({ summary: '王 小 明反映有学生未到校' })).toEqual(['TIP-03 block summary']);
    expect(referred({ summary: '请核查王家村', reporterWords: ['王', ''] })).toEqual([]);
    expect(referred({ summary: ' ' })).toEqual(['TIP-03 block summary']);
    expect(referred({ reporterWords: [''] })).toEqual([]);
  });
});

describe('the end of a tip-off', () => {
  it('has a finding, a result and an answer (TIP-04)', () => {
    expect(closed({})).toEqual([]);
    expect(closed({ hasOutcome: false, result: '', answers: 0 })).toEqual([
      'TIP-04 block outcome',
      'TIP-04 block result',
      'TIP-04 block answer',
    ]);
  });

  it('waits for the referrals (TIP-05)', () => {
    expect(closed({ openReferrals: 1 })).toEqual(['TIP-05 block state']);
  });

  it('is late from the day after the due day (TIP-06)', () => {
    expect(closed({ dueOn: on('2026-11-19') })).toEqual(['TIP-06 warn dueOn']);
  });
});

describe('a receipt code', () => {
  it('is sixteen signs, read with or without dashes, small or misheard', () => {
    const code = codeFromBytes(new Uint8Array([...Array(16).keys()]));
    expect(code).toBe('0123456789ABCDEF');
    expect(showCode(code)).toBe('0123-4567-89AB-CDEF');
    expect(normalCode('o123-4567-89ab cdef')).toBe(code);
    expect(normalCode('0l23456789ABCDEF')).toBe(code);
    expect(normalCode('0123456789ABCDE')).toBeNull();
    expect(normalCode('0123456789ABCDEU')).toBeNull();
  });
});
