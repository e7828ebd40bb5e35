import fc from 'fast-check';
import { diffLines } from './diff-lines';

const shown = (before: string, after: string): string[] =>
  diffLines(before, after).map(({ kind, text }) => {
    const signs = { same: ' ', added: '+', removed: '-' };
    return `${signs[kind]}${text}`;
  });

describe('a comparison of two texts', () => {
  it('shows what came, what went and what stayed, in order', () => {
    expect(shown('a\nb\nc', 'a\nB\nc\nd')).toEqual([' a', '-b', '+B', ' c', '+d']);
  });

  it('of a text with itself shows no change', () => {
    expect(diffLines('a\nb', 'a\nb').every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('holds both texts whole', () => {
    const text = fc.array(fc.constantFrom('甲', '乙', '丙', '')).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after);
        const without = (kind: string) =>
          lines.filter((line) => line.kind !== kind).map((line) => line.text);
        expect(without('added').join('\n')).toBe(before);
        expect(without('removed').join('\n')).toBe(after);
      }),
    );
  });
});
