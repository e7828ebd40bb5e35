import { documentCoverage, missingGlyphs } from './missing-glyphs';

describe('characters that cannot be printed', () => {
  test('common, rare and very rare names have their glyphs', () => {
    expect(missingGlyphs('张三 䶮㛃𠅤 喆 堃 龑 ·（）〔2026〕G50')).toEqual([]);
  });

  test('what no font has is listed, each once, in order', () => {
    expect(missingGlyphs('陈\u{31350}某\u{2ebf0}\u{31350}')).toEqual(['\u{31350}', '\u{2ebf0}']);
  });

  test('a private-use character, as old systems use for rare names, is listed', () => {
    expect(missingGlyphs('陈\ue863')).toEqual(['\ue863']);
  });

  test('line breaks and variation selectors ask for no glyph', () => {
    expect(missingGlyphs('一\n二\r\n三\ufe00')).toEqual([]);
  });

  test('a folder of the operator without fonts changes nothing', () => {
    expect(missingGlyphs('䶮', documentCoverage(__dirname))).toEqual([]);
  });

  test('a folder that is not there is an error, not an empty one', () => {
    expect(() => documentCoverage('/nowhere/fonts')).toThrow();
  });
});
