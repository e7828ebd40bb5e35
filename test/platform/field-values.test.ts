import { fromColumn, toColumn } from '../../src/platform/rows/field-values';

describe('A value on its way into a column', () => {
  it('is a number only when it is one', () => {
    expect(toColumn('integer', 3)).toBe(3);
    expect(toColumn('decimal', '2.5')).toBe(2.5);
    expect(() => toColumn('integer', '')).toThrow();
    expect(() => toColumn('integer', 'three')).toThrow();
    expect(() => toColumn('float', Infinity)).toThrow();
  });

  it('is a moment with its instant, whatever way it was written', () => {
    const moment = new Date('2026-10-08T01:00:00.000Z');
    expect(toColumn('datetime', '2026-10-08T09:00:00+08:00')).toEqual(moment);
    expect(toColumn('datetime', moment)).toEqual(moment);
    expect(() => toColumn('datetime', 'next week')).toThrow();
  });

  it('is a date without a time, and a truth that is one', () => {
    expect(toColumn('date', '2026-10-08')).toBe('2026-10-08');
    expect(() => toColumn('date', '2026-10-08T00:00:00Z')).toThrow();
    expect(toColumn('boolean', false)).toBe(false);
    expect(() => toColumn('boolean', 'false')).toThrow();
  });

  it('is text, and never the name of an object', () => {
    expect(toColumn('string', 7)).toBe('7');
    expect(() => toColumn('text', { a: 1 })).toThrow();
  });

  it('is nothing where nothing was given, and JSON as its text', () => {
    expect(toColumn('json', null)).toBeNull();
    expect(toColumn('string', null)).toBeNull();
    expect(toColumn('json', { a: [1] })).toBe('{"a":[1]}');
  });
});

describe('A value from a column', () => {
  it('comes as it does from every other read', () => {
    expect(fromColumn('integer', '12')).toBe(12);
    expect(fromColumn('datetime', new Date('2026-10-08T01:00:00Z'))).toBe(
      '2026-10-08T01:00:00.000Z',
    );
    expect(fromColumn('json', '{"a":1}')).toEqual({ a: 1 });
    expect(fromColumn('json', null)).toBeNull();
    expect(fromColumn('biginteger', '9007199254740993')).toBe('9007199254740993');
  });
});
