import fc from 'fast-check';
import { fromDayNumber, plainDate, toDayNumber } from '../kernel/plain-date';
import { checkCharacterOf } from './identity-number-form';
import { checkIdentityNumber, maskIdentityNumber, parseIdentityNumber } from './identity-number';

const TODAY = plainDate('2026-09-18');
const codes = (text: string): string[] =>
  checkIdentityNumber(text, TODAY).map((violation) => violation.code);

/** A number of the non-existent area 509999. */
const numberOf = (day: number, sequence: number): string => {
  const first17 = `509999${fromDayNumber(day).replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return first17 + checkCharacterOf(first17);
};

const numbers = fc
  .tuple(
    fc.integer({ min: toDayNumber(plainDate('2004-09-01')), max: toDayNumber(TODAY) }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([day, sequence]) => ({ day, sequence, text: numberOf(day, sequence) }));

describe('identity numbers', () => {
  it.each([
    // The two examples printed in GB 11643 itself; all others are of the non-existent area 509999.
    '11010519491231002X',
    '440524188001010014',
    '509999201202290017',
    '509999201009031232',
    '509999201408310028',
    '509999200409010057',
  ])('%s is right', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('carry birth date and gender', () => {
    expect(parseIdentityNumber('509999201202290017')).toEqual({
      birthDate: '2012-02-29',
      gender: 'MALE',
    });
    expect(parseIdentityNumber('509999201408310028')).toEqual({
      birthDate: '2014-08-31',
      gender: 'FEMALE',
    });
    expect(parseIdentityNumber('509999201202290018')).toBeNull();
    expect(parseIdentityNumber('509999201302290017')).toBeNull();
    expect(parseIdentityNumber('5099992012022900')).toBeNull();
  });

  it('tell by code and sentence what is wrong with them', () => {
    expect(checkIdentityNumber('509999120229001', TODAY)).toEqual([
      {
        code: 'STU-01',
        level: 'block',
        path: ['idNumber'],
        message: '这是 15 位旧号码，请按户口簿填写 18 位身份证号。',
      },
    ]);
    expect(codes('11010519491231002x')).toEqual(['STU-01']);
    expect(codes('')).toEqual(['STU-01']);
    expect(codes('5099992012022900171')).toEqual(['STU-01']);
    expect(codes('50999920120229001７')).toEqual(['STU-01']);
    expect(codes('509999201302290014')).toContain('STU-02');
    expect(codes(numberOf(toDayNumber(plainDate('2026-09-19')), 1))).toEqual(['STU-03']);
    expect(codes(numberOf(toDayNumber(TODAY), 1))).toEqual([]);
    expect(codes('509999201202290018')).toEqual(['STU-04']);
  });

  it('never tell the right check character, which would help a wrong number to pass', () => {
    const [violation] = checkIdentityNumber('509999201202290018', TODAY);
    expect(violation?.message).not.toContain('7');
  });

  it('are masked so that the birth date is hidden', () => {
    expect(maskIdentityNumber('509999201202290017')).toBe('509999********0017');
  });

  it('made by the standard are accepted, and give back what they were made from', () => {
    fc.assert(
      fc.property(numbers, ({ day, sequence, text }) => {
        expect(codes(text)).toEqual([]);
        expect(parseIdentityNumber(text)).toEqual({
          birthDate: fromDayNumber(day),
          gender: sequence % 2 === 1 ? 'MALE' : 'FEMALE',
        });
      }),
    );
  });

  it('with any one figure mistyped are refused', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        ({ text }, place, shift) => {
          const figure = String((Number(text[place]) + shift) % 10);
          const mistyped = text.slice(0, place) + figure + text.slice(place + 1);
          expect(codes(mistyped)).not.toEqual([]);
        },
      ),
    );
  });

  it('with two neighbouring figures swapped are refused', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 15 }), ({ text }, place) => {
        const a = text.charAt(place);
        const b = text.charAt(place + 1);
        fc.pre(a !== b);
        const swapped = text.slice(0, place) + b + a + text.slice(place + 2);
        expect(codes(swapped)).not.toEqual([]);
      }),
    );
  });
});
