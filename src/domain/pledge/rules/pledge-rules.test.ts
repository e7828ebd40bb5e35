import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import type { LeadingGroupFacts, LetterFacts } from '../facts';
import { LEADING_GROUP_RULES, LETTER_RULES } from './pledge-rules';

const TODAY = plainDate('2026-11-20');
const LETTER: LetterFacts = {
  superiorName: '教委主任甲',
  signerName: '校长甲',
  signedOn: TODAY,
  today: TODAY,
  scans: 1,
};
const GROUP: LeadingGroupFacts = { headIsPrincipal: true, members: 3, planText: '每周摸排一次。' };
const words = (violations: ReturnType<typeof judge>): string[] =>
  violations.map(({ code, level, path }) => `${code} ${level} ${path.join('.')}`);
const letter = (change: Partial<LetterFacts>) =>
  words(judge(LETTER_RULES, { ...LETTER, ...change }, TODAY));
const group = (change: Partial<LeadingGroupFacts>) =>
  words(judge(LEADING_GROUP_RULES, { ...GROUP, ...change }, TODAY));

describe('a letter of responsibility', () => {
  it('is signed by both, by today (PLEDGE-01)', () => {
    expect(letter({})).toEqual([]);
    expect(letter({ superiorName: '', signerName: ' ' })).toEqual([
      'PLEDGE-01 block superiorName',
      'PLEDGE-01 block signerName',
    ]);
    expect(letter({ signedOn: plainDate('2026-11-21') })).toEqual(['PLEDGE-01 block signedOn']);
  });

  it('is kept as a picture (PLEDGE-02)', () => {
    expect(letter({ scans: 0 })).toEqual(['PLEDGE-02 warn proof']);
  });
});

describe('a leading group', () => {
  it('is headed by the principal and has members (PLEDGE-03)', () => {
    expect(group({})).toEqual([]);
    expect(group({ headIsPrincipal: false })).toEqual(['PLEDGE-03 block headStaffNo']);
    expect(group({ members: 0 })).toEqual(['PLEDGE-03 block members']);
  });

  it('has a work plan (PLEDGE-04)', () => {
    expect(group({ planText: '' })).toEqual(['PLEDGE-04 warn planText']);
  });
});
