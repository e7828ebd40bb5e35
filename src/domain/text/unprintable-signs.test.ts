import { plainDate } from '../kernel/plain-date';
import { judge } from '../kernel/rule';
import { TEXT_RULES } from './rules/text-rules';
import { unprintableSigns } from './unprintable-signs';

describe('signs that no paper shows', () => {
  it('are named once each, in order', () => {
    expect(unprintableSigns('好👍，很好👍❌❤')).toEqual(['👍', '❌', '❤']);
  });

  it('are not letters, figures, rare characters, circles and boxes', () => {
    expect(unprintableSigns('𠅤①②√□☑○●★㎡℃（一）3.5／10…—·\uE000')).toEqual([]);
  });

  it('are told as a warning at the field that holds them (DOC-10)', () => {
    const texts = [
      { path: ['answers', 'ledger', 'remark'], text: '齐全✅' },
      { path: ['answers', 'ledger', 'record'], text: '齐全' },
    ];
    expect(judge(TEXT_RULES, { texts }, plainDate('2026-09-18'))).toEqual([
      expect.objectContaining({
        code: 'DOC-10',
        level: 'warn',
        path: ['answers', 'ledger', 'remark'],
        message: '“✅”印不到文书上，请改用文字。',
      }),
    ]);
  });
});
