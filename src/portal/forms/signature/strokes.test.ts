import { inkLength, isSignature } from './strokes';

describe('a drawn signature', () => {
  it('measures the ink of all strokes, not the way between them', () => {
    const strokes = [
      [
        { x: 0, y: 0 },
        { x: 30, y: 40 },
      ],
      [
        { x: 500, y: 0 },
        { x: 500, y: 10 },
      ],
    ];
    expect(inkLength(strokes)).toBe(60);
  });

  it('is not a dot, nor a slip of the finger', () => {
    expect(isSignature([])).toBe(false);
    expect(isSignature([[{ x: 5, y: 5 }]])).toBe(false);
    expect(
      isSignature([
        [
          { x: 0, y: 0 },
          { x: 100, y: 0 },
        ],
      ]),
    ).toBe(false);
  });

  it('is a few strokes of a pen', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 60, y: 0 },
    ];
    expect(isSignature([line, line])).toBe(true);
  });
});
