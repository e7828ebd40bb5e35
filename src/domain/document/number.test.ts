import { formatDocumentNumber } from './number';

describe('an official number', () => {
  it('has six-cornered brackets, the whole year and no padding', () => {
    expect(formatDocumentNumber({ series: '渝荣××限复', year: 2026, number: 12 })).toBe(
      '渝荣××限复〔2026〕12号',
    );
    expect(formatDocumentNumber({ series: ' 荣教责改 ', year: 2026, number: 1 })).toBe(
      '荣教责改〔2026〕1号',
    );
  });

  it.each([
    [{ series: ' ', year: 2026, number: 1 }, '机关代字'],
    [{ series: '荣教', year: 26, number: 1 }, '年份'],
    [{ series: '荣教', year: 2026, number: 0 }, '序号'],
    [{ series: '荣教', year: 2026, number: 1.5 }, '序号'],
  ])('is not made from %j', (parts, word) => {
    expect(() => formatDocumentNumber(parts)).toThrow(word);
  });
});
