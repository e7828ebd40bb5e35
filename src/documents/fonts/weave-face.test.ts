import { create, type Font } from 'fontkit';

import { commonCharacters } from './common-characters';
import { SLICED_FONTS } from './font-slices';
import { openGlyphSource } from './glyph-source';
import { UNITS_PER_EM, weaveFace } from './weave-face';

const TEXT = '义务教育阶段限期复入学通知书一乙丁G字〔〕，。（）0123456789';
const CODE_POINTS = [...new Set(TEXT)].map((character) => character.codePointAt(0) ?? 0);

describe('a woven face', () => {
  const source = openGlyphSource(SLICED_FONTS.song);
  const woven = weaveFace('Test Face', 400, CODE_POINTS, [source]);
  const font = create(woven.font) as Font;

  test('is a font that another reader opens, with the em it says', () => {
    expect(font.familyName).toBe('Test Face');
    expect(font.unitsPerEm).toBe(UNITS_PER_EM);
  });

  test('has exactly the characters asked for', () => {
    expect([...font.characterSet].sort((a, b) => a - b)).toEqual(
      [...CODE_POINTS].sort((a, b) => a - b),
    );
  });

  test('sets ideographs on the full em and figures on half of it', () => {
    expect(font.layout('学').positions[0]?.xAdvance).toBe(UNITS_PER_EM);
    for (const figure of '0123456789') {
      expect(font.layout(figure).positions[0]?.xAdvance).toBe(UNITS_PER_EM / 2);
    }
  });

  test('draws each glyph within its old bounds, to a unit', () => {
    const exact = weaveFace('Test', 400, CODE_POINTS, [openGlyphSource(SLICED_FONTS.song, 0)]);
    const before = create(exact.font) as Font;
    for (const codePoint of CODE_POINTS) {
      const [a, b] = [before, font].map((face) => face.glyphForCodePoint(codePoint).path.bbox);
      for (const side of ['minX', 'minY', 'maxX', 'maxY'] as const) {
        expect(Math.abs((a?.[side] ?? 0) - (b?.[side] ?? 0))).toBeLessThanOrEqual(1.5);
      }
    }
  });

  test('is a good deal smaller than the unsimplified one', () => {
    const exact = weaveFace('Test', 400, CODE_POINTS, [openGlyphSource(SLICED_FONTS.song, 0)]);
    expect(woven.font.length).toBeLessThan(exact.font.length * 0.85);
  });

  test('leaves out what no source has, and takes the next source for what the first lacks', () => {
    const sources = [source, openGlyphSource(SLICED_FONTS.kai)];
    expect(weaveFace('Test', 400, [0x4dae, 0x2ebf0], [source]).codePoints).toEqual([]);
    expect(weaveFace('Test', 400, [0x4dae, 0x2ebf0], sources).codePoints).toEqual([0x4dae]);
  });

  test('covers GB 2312 and the signs of the forms in the ready-made set', () => {
    const common = new Set(commonCharacters());
    for (const character of '啊齄〔〕□×·—…①ａ') {
      expect(common.has(character.codePointAt(0) ?? 0)).toBe(true);
    }
    expect(commonCharacters().length).toBeGreaterThan(7_000);
  });
});
