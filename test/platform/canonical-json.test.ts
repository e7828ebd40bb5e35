import { canonicalJson } from '../../src/platform/audit/canonical-json';

describe('canonical JSON', () => {
  test('reads the same in whatever order the keys come', () => {
    expect(canonicalJson({ b: [{ y: 1, x: '䶮' }], a: null })).toBe(
      canonicalJson({ a: null, b: [{ x: '䶮', y: 1 }] }),
    );
  });

  test('keeps the order of lists, and leaves out what is undefined', () => {
    expect(canonicalJson({ list: [2, 1], gone: undefined })).toBe('{"list":[2,1]}');
  });

  test('tells values of different kinds apart', () => {
    expect(canonicalJson({ rev: 1 })).not.toBe(canonicalJson({ rev: '1' }));
  });
});
