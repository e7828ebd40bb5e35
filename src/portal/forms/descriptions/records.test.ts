import type { Absence, Student } from '../../api/records';
import { checkValues } from '../check-values';
import { formContext } from '../form-context.fixture';
import { endAbsenceForm, recordLeaveForm } from './absence';
import { guardianForm } from './guardian';
import { openCaseForm } from './open-case';
import { studentForm } from './student';

const context = formContext();
const townOffice = {
  ...context,
  me: { ...context.me, schoolCode: null, townCode: 'T01', role: 'town-officer' as const },
};
const absence = { documentId: 'absence', rev: 2, endedOn: null } as Absence;
const forms = [
  studentForm(null),
  guardianForm('child', null),
  openCaseForm('child'),
  recordLeaveForm(absence),
  endAbsenceForm(absence),
];

describe('the forms of records', () => {
  it.each(forms.map((form) => [form.name, form] as const))(
    '%s names its fields once, in Chinese',
    (_name, form) => {
      const names = form.fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      for (const field of form.fields) expect(field.label).toMatch(/[\u4e00-\u9fff]/);
    },
  );

  it('know birth date and gender from a right identity number, and nothing from a wrong one', () => {
    const number = studentForm(null).fields.find((field) => field.name === 'idNumber');
    expect(number?.tells?.('509999201405190010')).toEqual({});
    expect(number?.tells?.(' 509999201405190016 ')).toEqual({
      birthDate: '2014-05-19',
      gender: 'MALE',
    });
  });

  it('let a town register a child who was never enrolled without a class', () => {
    const child = {
      name: '甲',
      gender: 'MALE',
      birthDate: '2018-05-19',
      townCode: 'T01',
    };
    const gaps = (schoolingState: string): string[] =>
      checkValues(studentForm(null), { ...child, schoolingState }, townOffice).map(
        (gap) => gap.name,
      );
    expect(gaps('NEVER_ENROLLED')).toEqual([]);
    expect(gaps('ENROLLED')).toEqual(['schoolClass']);
  });

  it('ask for no town where the household is outside the district', () => {
    const gaps = checkValues(
      studentForm(null),
      {
        name: '甲',
        gender: 'MALE',
        birthDate: '2014-05-19',
        schoolingState: 'NEVER_ENROLLED',
        householdOutside: true,
      },
      townOffice,
    );
    expect(gaps).toEqual([]);
  });

  it('read no full number back into a form', () => {
    const student = { documentId: 'child', rev: 1, idMask: '509999********0010' } as Student;
    for (const field of studentForm({ student, classId: null }).fields) {
      if (field.name === 'idNumber' || field.name === 'rollNumber')
        expect(field.start?.(context)).toBe('');
    }
  });

  it('turn an absence into leave only with a proof', () => {
    const gaps = checkValues(
      recordLeaveForm(absence),
      { leaveReason: '感冒', leaveUntil: '2026-11-24' },
      context,
    );
    expect(gaps.map((gap) => gap.name)).toEqual(['proof']);
  });
});
