import fc from 'fast-check';
import { fromDayNumber, plainDate } from '../kernel/plain-date';
import { checkValue } from './check-value';
import { FIELD_KINDS, type FieldDescription, type FieldKind } from './field';
import { fieldOf, VISIT_WAY } from './field.fixture';

const TODAY = plainDate('2026-09-18');
const ID = 'abcdefghijklmnopqrstuvwx';
const WAYS = VISIT_WAY.choices ?? [];

const codes = (field: FieldDescription, value: unknown): string[] =>
  checkValue(field, value, {
    today: TODAY,
    isRegion: (code) => code === '509999' || code === '509999001001',
  }).map(({ code }) => code);

const ofKind = (kind: FieldKind, more: Partial<FieldDescription> = {}): FieldDescription =>
  fieldOf('a', { kind, ...more });

describe('An answer', () => {
  it.each<[FieldKind, unknown, Partial<FieldDescription>?]>([
    ['text', '微信'],
    ['text', '龘'.repeat(200)],
    ['text', '𠅤'.repeat(200)],
    ['longText', '字'.repeat(2000)],
    ['number', 0],
    ['number', -1.5],
    ['number', 3, { min: 3, max: 5 }],
    ['number', 5, { min: 3, max: 5 }],
    ['score', 10, { min: 0, max: 10 }],
    ['date', '2028-02-29'],
    ['yesNo', 'YES'],
    ['yesNoNa', 'NA'],
    ['choices', ['HOME', 'OTHER'], { choices: WAYS }],
    ['photo', [ID]],
    ['identityNumber', '509999201202290017'],
    ['rollNumber', 'G509999201202290017'],
    ['phone', '10000000017'],
    ['region', '509999'],
    ['region', '509999001001'],
  ])('of kind %s takes %j', (kind, value, more = {}) => {
    expect(codes(ofKind(kind, more), value)).toEqual([]);
  });

  it.each<[FieldKind, unknown, string, Partial<FieldDescription>?]>([
    ['text', 5, 'FIELD-03'],
    ['text', { a: 1 }, 'FIELD-03'],
    ['text', '字'.repeat(201), 'FIELD-04'],
    ['text', '字字字', 'FIELD-04', { maxLength: 2 }],
    ['longText', '字'.repeat(2001), 'FIELD-04'],
    ['number', '5', 'FIELD-03'],
    ['number', Number.NaN, 'FIELD-03'],
    ['number', 2.99, 'FIELD-05', { min: 3, max: 5 }],
    ['number', 5.01, 'FIELD-05', { min: 3, max: 5 }],
    ['number', 2, 'FIELD-05', { min: 3 }],
    ['number', 6, 'FIELD-05', { max: 5 }],
    ['date', '2027-02-29', 'FIELD-03'],
    ['date', '2026/9/1', 'FIELD-03'],
    ['yesNo', 'NA', 'FIELD-06'],
    ['yesNo', true, 'FIELD-06'],
    ['choice', 'HOME', 'FIELD-06'],
    ['choices', 'HOME', 'FIELD-03', { choices: WAYS }],
    ['choices', ['HOME', 'HOME'], 'FIELD-06', { choices: WAYS }],
    ['choices', ['HOME', 'AWAY'], 'FIELD-06', { choices: WAYS }],
    ['photo', ID, 'FIELD-03'],
    ['photo', ['9abc'], 'FIELD-03'],
    ['photo', Array.from({ length: 10 }, () => ID), 'FIELD-04'],
    ['identityNumber', '509999201202290018', 'STU-04'],
    ['identityNumber', '50999920120229', 'STU-01'],
    ['identityNumber', 509999201202290017n, 'FIELD-03'],
    ['rollNumber', 'G509999201202290018', 'FIELD-08'],
    ['phone', '1000000001', 'FIELD-09'],
    ['phone', '23800000017', 'FIELD-09'],
    ['region', '509998', 'FIELD-10'],
    ['region', '荣昌', 'FIELD-10'],
  ])('of kind %s refuses %j with %s', (kind, value, code, more = {}) => {
    expect(codes(ofKind(kind, more), value)).toEqual([code]);
  });

  it('may be empty for every kind: whether one is due is another question', () => {
    for (const kind of FIELD_KINDS)
      for (const empty of [null, undefined, '', ' 　', []])
        expect(codes(ofKind(kind), empty)).toEqual([]);
  });

  it('is judged by form alone where the list of regions is not at hand', () => {
    expect(checkValue(ofKind('region'), '110101', { today: TODAY })).toEqual([]);
  });

  it('never breaks the check, whatever JSON arrives', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_KINDS), fc.jsonValue(), (kind, value) => {
        for (const fault of checkValue(ofKind(kind), value, { today: TODAY })) {
          expect(fault.field).toBe('a');
          expect(fault.message).toMatch(/[\u4e00-\u9fff].*。$/);
        }
      }),
    );
  });

  it('of kind date takes every day of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        expect(codes(ofKind('date'), fromDayNumber(day))).toEqual([]);
      }),
    );
  });
});
