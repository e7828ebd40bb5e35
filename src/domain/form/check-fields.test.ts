import { checkFields } from './check-fields';
import type { FieldDescription, SkipRule } from './field';
import { fieldOf, OTHER_WAY, VISIT_WAY } from './field.fixture';

const codes = (...fields: FieldDescription[]): string[] =>
  checkFields(fields).map(({ code }) => code);

const NUMBER = fieldOf('count', { kind: 'number', min: 0, max: 9 });

describe('A form', () => {
  it('is sound with unique codes, choices where they belong and skip rules that look back', () => {
    expect(codes(VISIT_WAY, OTHER_WAY, NUMBER, fieldOf('s', { kind: 'score', max: 10 }))).toEqual(
      [],
    );
    expect(codes(fieldOf(`a${'b'.repeat(39)}`))).toEqual([]);
  });

  it.each([
    '',
    'A',
    '1a',
    'a-b',
    '微信',
    `a${'b'.repeat(40)}`,
    'constructor',
    '__proto__',
    'isPrototypeOf',
    'a b',
  ])('has no field with the code “%s”', (code) => {
    expect(codes(fieldOf(code))).toEqual(['FORM-01']);
  });

  it('has no two fields of one code', () => {
    expect(codes(fieldOf('a'), fieldOf('a', { label: '乙' }))).toEqual(['FORM-02']);
  });

  it('has no field without a label, with an endless one, or of an unknown kind', () => {
    expect(codes(fieldOf('a', { label: ' ' }))).toEqual(['FORM-03']);
    expect(codes(fieldOf('a', { label: '字'.repeat(200) }))).toEqual([]);
    expect(codes(fieldOf('a', { label: '字'.repeat(201) }))).toEqual(['FORM-03']);
    expect(codes(fieldOf('a', { kind: 'secret' as 'text' }))).toEqual(['FORM-04']);
  });

  it('has choices for lists only, each with code and label of its own', () => {
    const listOf = (...choices: [string, string][]) =>
      fieldOf('a', { kind: 'choice', choices: choices.map(([code, label]) => ({ code, label })) });
    expect(codes(listOf(['A', '甲'], ['B', '乙']))).toEqual([]);
    expect(codes(listOf())).toEqual(['FORM-05']);
    expect(codes(fieldOf('a', { kind: 'choices' }))).toEqual(['FORM-05']);
    expect(codes(fieldOf('a', { choices: [{ code: 'A', label: '甲' }] }))).toEqual(['FORM-05']);
    expect(codes(listOf(['A', '甲'], ['A', '乙']))).toEqual(['FORM-06']);
    expect(codes(listOf(['A', '甲'], ['B', '甲 ']))).toEqual(['FORM-06']);
    expect(codes(listOf(['甲', '甲']))).toEqual(['FORM-06']);
    expect(codes(listOf(['A', ' ']))).toEqual(['FORM-06']);
  });

  it('has bounds that fit the kind', () => {
    expect(codes(fieldOf('a', { kind: 'number', min: 3, max: 3 }))).toEqual([]);
    expect(codes(fieldOf('a', { kind: 'number', min: 4, max: 3 }))).toEqual(['FORM-07']);
    expect(codes(fieldOf('a', { min: 1 }))).toEqual(['FORM-07']);
    expect(codes(fieldOf('a', { kind: 'number', max: Number.POSITIVE_INFINITY }))).toEqual([
      'FORM-07',
    ]);
    expect(codes(fieldOf('a', { kind: 'score' }))).toEqual(['FORM-07']);
    expect(codes(fieldOf('a', { maxLength: 1 }))).toEqual([]);
    expect(codes(fieldOf('a', { maxLength: 0 }))).toEqual(['FORM-08']);
    expect(codes(fieldOf('a', { maxLength: 2.5 }))).toEqual(['FORM-08']);
    expect(codes(fieldOf('a', { maxLength: 10_000 }))).toEqual([]);
    expect(codes(fieldOf('a', { maxLength: 10_001 }))).toEqual(['FORM-08']);
    expect(codes(fieldOf('a', { kind: 'date', maxLength: 5 }))).toEqual(['FORM-08']);
  });

  it('has skip rules that look at an earlier field', () => {
    const skipping = (code: string, field: string) =>
      fieldOf(code, { skipWhen: { field, is: 'filled' } });
    expect(codes(fieldOf('a'), skipping('b', 'a'))).toEqual([]);
    expect(codes(skipping('b', 'a'), fieldOf('a'))).toEqual(['FORM-09']);
    expect(codes(skipping('b', 'b'))).toEqual(['FORM-09']);
    expect(codes(skipping('b', 'gone'))).toEqual(['FORM-09']);
  });

  it.each<[SkipRule, boolean]>([
    [{ field: 'visitWay', is: 'equal', value: 'HOME' }, true],
    [{ field: 'visitWay', is: 'equal', value: 'SHIP' }, false],
    [{ field: 'visitWay', is: 'equal' }, false],
    [{ field: 'visitWay', is: 'filled', value: 'HOME' }, false],
    [{ field: 'count', is: 'notEqual', value: 9 }, true],
    [{ field: 'count', is: 'notEqual', value: 10 }, false],
    [{ field: 'many', is: 'equal', value: 'X' }, true],
    [{ field: 'many', is: 'equal', value: 'Y' }, false],
    [{ field: 'photo', is: 'filled' }, true],
    [{ field: 'photo', is: 'equal', value: 'X' }, false],
    [{ field: 'card', is: 'filled' }, true],
    [{ field: 'card', is: 'equal', value: '509999201202290017' }, false],
    [{ field: 'card', is: 'notEqual', value: '509999201202290017' }, false],
  ])('with the skip rule %j is sound: %s', (skipWhen, sound) => {
    const many = fieldOf('many', { kind: 'choices', choices: [{ code: 'X', label: '甲' }] });
    const photo = fieldOf('photo', { kind: 'photo' });
    const card = fieldOf('card', { kind: 'identityNumber' });
    const found = codes(VISIT_WAY, NUMBER, many, photo, card, fieldOf('z', { skipWhen }));
    expect(found).toEqual(sound ? [] : ['FORM-10']);
  });
});
