import fc from 'fast-check';
import type { FieldDescription, FieldValues, SkipRule } from './field';
import { fieldOf, OTHER_WAY, VISIT_WAY } from './field.fixture';
import { isShown, shownFields } from './is-shown';

const codesOf = (fields: readonly FieldDescription[], values: FieldValues): string[] =>
  shownFields(fields, values).map(({ code }) => code);

describe('A field with a skip rule', () => {
  it('is asked when the rule does not hold, and left out when it does', () => {
    const fields = [VISIT_WAY, OTHER_WAY];
    expect(isShown('otherWay', fields, { visitWay: 'OTHER' })).toBe(true);
    expect(isShown('otherWay', fields, { visitWay: 'HOME' })).toBe(false);
    expect(isShown('otherWay', fields, {})).toBe(false);
  });

  it.each<[SkipRule['is'], FieldValues[string], boolean]>([
    ['equal', 2, true],
    ['equal', 3, false],
    ['equal', null, false],
    ['notEqual', 2, false],
    ['notEqual', 3, true],
    ['notEqual', null, true],
    ['empty', null, true],
    ['empty', 0, false],
    ['filled', 0, true],
    ['filled', undefined, false],
  ])('is left out by “%s” for the answer %j: %s', (is, value, left) => {
    const rule: SkipRule = { field: 'a', is, ...(is.endsWith('qual') ? { value: 2 } : {}) };
    const fields = [fieldOf('a', { kind: 'number' }), fieldOf('b', { skipWhen: rule })];
    expect(isShown('b', fields, { a: value })).toBe(!left);
  });

  it('compares a list of choices by membership, and takes blank text and an empty list for no answer', () => {
    const skipWhen: SkipRule = { field: 'a', is: 'equal', value: 'X' };
    const fields = [fieldOf('a', { kind: 'choices' }), fieldOf('b', { skipWhen })];
    expect(codesOf(fields, { a: ['Y', 'X'] })).toEqual(['a']);
    expect(codesOf(fields, { a: ['Y'] })).toEqual(['a', 'b']);
    const filled = [fieldOf('a'), fieldOf('b', { skipWhen: { field: 'a', is: 'filled' } })];
    expect(codesOf(filled, { a: '　 ' })).toEqual(['a', 'b']);
    expect(codesOf(filled, { a: [] })).toEqual(['a', 'b']);
  });

  it('closes a whole chain when its first question is left out, whatever was answered before', () => {
    const fields = [
      fieldOf('a'),
      fieldOf('b', { skipWhen: { field: 'a', is: 'empty' } }),
      fieldOf('c', { skipWhen: { field: 'b', is: 'empty' } }),
      fieldOf('d', { skipWhen: { field: 'c', is: 'empty' } }),
    ];
    const answered = { a: 'x', b: 'x', c: 'x', d: 'x' };
    expect(codesOf(fields, answered)).toEqual(['a', 'b', 'c', 'd']);
    expect(codesOf(fields, { ...answered, a: '' })).toEqual(['a']);
  });

  it('never depends on answers to later questions or to hidden ones', () => {
    const form = fc.array(fc.nat({ max: 5 }), { minLength: 2, maxLength: 12 }).map((targets) =>
      targets.map((target, index) =>
        index === 0
          ? fieldOf('f0')
          : fieldOf(`f${index}`, {
              skipWhen: { field: `f${target % index}`, is: target % 2 ? 'filled' : 'empty' },
            }),
      ),
    );
    const answers = fc.array(fc.constantFrom('', 'x'), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(form, answers, (fields, list) => {
        const values = Object.fromEntries(fields.map(({ code }, index) => [code, list[index]]));
        const shown = codesOf(fields, values);
        const onlyShown = Object.fromEntries(shown.map((code) => [code, values[code]]));
        expect(codesOf(fields, onlyShown)).toEqual(shown);
        const [first] = fields.slice(0, -1);
        const before = codesOf(fields.slice(0, -1), values);
        expect(shown.slice(0, before.length)).toEqual(before);
        expect(shown[0]).toBe(first?.code);
      }),
    );
  });
});
