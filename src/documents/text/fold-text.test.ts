import { foldText } from './fold-text';
import { verifyAgainst } from './verify-against';

describe('comparing printed with written text', () => {
  test('a radical that looks like an ideograph counts as the ideograph', () => {
    expect(foldText('⼀⽥⼈')).toBe('一田人');
  });

  test('a compatibility ideograph counts as the ideograph it stands for', () => {
    expect(foldText('\uf9d8\u{2f804}')).toBe('律你');
  });

  test('spaces and line breaks do not count, not even those without width', () => {
    expect(foldText('陈 㛃\n　𠅤\u200b')).toBe('陈㛃𠅤');
  });

  test('full-width and half-width signs stay different', () => {
    expect(foldText('（１）')).not.toBe(foldText('(1)'));
  });

  test('what is missing is named with its place in the data', () => {
    const data = {
      student: { name: '陈㛃' },
      visits: [{ by: '王老师' }, { by: '李老师' }],
      days: 7,
    };
    expect(verifyAgainst(data, '陈㛃 王老师 7日')).toEqual([
      { path: 'visits.1.by', expected: '李老师' },
    ]);
  });

  test('an empty string asks for nothing', () => {
    expect(verifyAgainst({ name: '', none: null, also: undefined }, '')).toEqual([]);
  });
});
