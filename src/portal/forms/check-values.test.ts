import { checkValues } from './check-values';
import { issueNotice } from './descriptions/documents';
import { recordVisit } from './descriptions/record-visit';
import { formContext } from './form-context.fixture';

const COMPLETE = {
  visitedOn: '2026-11-23',
  time: '08:10',
  way: 'PHONE',
  participants: [{ name: '甲', unit: '' }],
  content: '电话联系家长。',
  outcome: 'OTHER',
  guardianSignature: 'ABSENT',
};

const gaps = (changes: Record<string, unknown>): string[] =>
  checkValues(recordVisit, { ...COMPLETE, ...changes }, formContext()).map((one) => one.name);

describe('what the page itself can tell before sending', () => {
  it('finds nothing wrong with a complete visit by telephone', () => {
    expect(gaps({})).toEqual([]);
  });

  it('asks for the place only where somebody went', () => {
    expect(gaps({ way: 'HOME' })).toEqual(['place']);
    expect(gaps({ way: 'VIDEO' })).toEqual([]);
  });

  it('asks for the day a return was promised, once it was', () => {
    expect(gaps({ outcome: 'PROMISED' })).toEqual(['promisedReturnOn']);
  });

  it('refuses tomorrow, but not today', () => {
    expect(gaps({ visitedOn: '2026-11-24' })).toEqual(['visitedOn']);
    expect(gaps({ visitedOn: '2026-11-23' })).toEqual([]);
  });

  it('takes blanks for gaps, also in lists', () => {
    expect(gaps({ content: '  ', participants: [{ name: ' ', unit: '学校' }] })).toEqual([
      'participants',
      'content',
    ]);
  });

  it('holds numbers to their bounds', () => {
    const days = (value: unknown): string[] =>
      checkValues(issueNotice, { days: value }, formContext()).map((one) => one.message);
    expect(days(7)).toEqual([]);
    expect(days(0)).toEqual(['请填 1 到 60 之间的整数']);
    expect(days(61)).toEqual(['请填 1 到 60 之间的整数']);
    expect(days(1.5)).toEqual(['请填 1 到 60 之间的整数']);
  });
});
