import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import { DEFAULT_SETTINGS } from '../../testing/autumn-2026';
import type { StudentFacts } from '../facts';
import { PHONE_RULES } from './contact-rules';
import { CHILD_RECORD_RULES, STUDENT_RULES } from './student-rules';

const TODAY = plainDate('2026-09-18');

const RIGHT: StudentFacts = {
  identityNumber: '509999201202290017',
  identityNumberHeldBy: null,
  today: TODAY,
  name: '䶮㛃𠅤',
  gender: 'MALE',
  birthDate: plainDate('2012-02-29'),
  birthDateBefore: null,
  maxAge: DEFAULT_SETTINGS('student.maxAge'),
  rollNumber: 'G509999201202290017',
  certificateNumber: null,
  schoolCode: 'S001',
  schoolKnown: true,
  classCode: 'S001-0801',
  classSchoolCode: 'S001',
  childNo: 'C00000001',
  childNoBefore: null,
};

const found = (change: Partial<StudentFacts>): string[] =>
  judge(STUDENT_RULES, { ...RIGHT, ...change }, TODAY).map(
    (violation) => `${violation.code} ${violation.level} ${violation.path.join('.')}`,
  );

describe('a child’s record', () => {
  it('with everything in order is accepted, rare characters in the name included', () => {
    expect(found({})).toEqual([]);
  });

  it('may lack identity number, roll number, school and class', () => {
    expect(
      found({
        identityNumber: null,
        rollNumber: null,
        schoolCode: null,
        schoolKnown: false,
        classCode: null,
        classSchoolCode: null,
      }),
    ).toEqual([]);
  });

  it('is refused when the identity number is another child’s', () => {
    expect(found({ identityNumberHeldBy: 'C00000002' })).toEqual(['STU-05 block idNumber']);
  });

  it('is refused when birth date or gender contradict the identity number', () => {
    expect(found({ birthDate: plainDate('2012-02-28') })).toEqual(['STU-06 block birthDate']);
    expect(found({ gender: 'FEMALE' })).toEqual(['STU-07 block gender']);
  });

  it('does not compare birth date and gender with a number that is itself wrong', () => {
    expect(
      found({ identityNumber: '509999201202290018', gender: 'FEMALE', rollNumber: null }),
    ).toEqual(['STU-04 block idNumber']);
  });

  it('is refused when the birth date is tomorrow, and accepted when it is today', () => {
    const newborn = { identityNumber: null, rollNumber: null };
    expect(found({ ...newborn, birthDate: plainDate('2026-09-19') })).toEqual([
      'STU-08 block birthDate',
    ]);
    expect(found({ ...newborn, birthDate: TODAY })).toEqual([]);
  });

  it('is refused when the birth date is of somebody past twenty-five, unless it stood so before', () => {
    const born = (date: string) => ({
      identityNumber: null,
      rollNumber: null,
      birthDate: plainDate(date),
    });
    expect(found(born('2000-09-19'))).toEqual([]);
    for (const date of ['2000-09-18', '1900-01-01', '0001-01-01'])
      expect(found(born(date))).toEqual(['STU-17 block birthDate']);
    const birthDateBefore = plainDate('2000-09-18');
    expect(found({ ...born('2000-09-18'), birthDateBefore })).toEqual([]);
    expect(found({ ...born('1900-01-01'), birthDateBefore })).toEqual(['STU-17 block birthDate']);
  });

  it('is refused with an impossible roll number', () => {
    expect(found({ certificateNumber: '50999920120229001754' })).toEqual([]);
    expect(found({ certificateNumber: '50999920120229001784' })).toEqual([
      'HOME-06 block certificateNo',
    ]);
    expect(found({ rollNumber: '509999201202290017' })).toEqual(['STU-09 block rollNumber']);
  });

  it('is only warned about when a G roll number differs from the identity number', () => {
    expect(found({ rollNumber: 'G509999201009031232' })).toEqual(['STU-10 warn rollNumber']);
    expect(found({ rollNumber: 'J509999201009031232' })).toEqual([]);
    expect(found({ rollNumber: 'L50999920120229AB01' })).toEqual([]);
  });

  it.each([
    '',
    '   ',
    ' 甲',
    '甲1',
    '甲１',
    '甲<b>',
    '甲？',
    '（甲）',
    '甲，乙',
    '甲□',
    '甲😀',
    '甲\u200b乙',
    '甲\u202e乙',
    '\u200b',
    '\u3164',
    '①',
    '甲'.repeat(51),
  ])('is refused with the name %p', (name) => {
    expect(found({ name })).toEqual(['STU-11 block name']);
  });

  it.each([
    '甲',
    '〇',
    '𬱖𠀀',
    '\ue000',
    '阿卜杜拉·买买提',
    'Anna',
    'J. O’Brien-Smith',
    'Zoe\u0301',
    '甲'.repeat(50),
  ])('accepts the name %p', (name) => {
    expect(found({ name })).toEqual([]);
  });

  it('is refused with a school that is not on the list', () => {
    expect(found({ schoolKnown: false })).toEqual(['STU-13 block schoolCode']);
  });

  it('is refused with a class of another school or of none', () => {
    expect(found({ classSchoolCode: 'S002' })).toEqual(['STU-14 block classCode']);
    expect(found({ classSchoolCode: null })).toEqual(['STU-14 block classCode']);
    expect(found({ schoolCode: null, schoolKnown: false })).toEqual(['STU-14 block classCode']);
  });

  it('has no record from before it was born', () => {
    const birthDate = plainDate('2014-05-01');
    const dated = (on: string, born: typeof birthDate | null = birthDate) =>
      judge(CHILD_RECORD_RULES, { birthDate: born, field: 'heldOn', on: plainDate(on) }, TODAY).map(
        ({ code, level, path }) => `${code} ${level} ${path.join('.')}`,
      );
    expect(dated('2014-05-01')).toEqual([]);
    expect(dated('2014-04-30')).toEqual(['STU-16 block heldOn']);
    expect(dated('2014-04-30', null)).toEqual([]);
  });

  it('keeps its child number for good', () => {
    expect(found({ childNoBefore: 'C00000001' })).toEqual([]);
    expect(found({ childNoBefore: 'C00000009' })).toEqual(['STU-15 block childNo']);
  });
});

describe('a phone number', () => {
  it('may be missing, and is refused at its own field when it cannot be rung', () => {
    const judged = (phone: string | null) =>
      judge(PHONE_RULES, { phone, field: 'contactPhone' }, TODAY).map(
        (violation) => `${violation.code} ${violation.path.join('.')}`,
      );
    expect(judged(null)).toEqual([]);
    expect(judged('10000000017')).toEqual([]);
    expect(judged('1000000001')).toEqual(['STU-12 contactPhone']);
  });
});
