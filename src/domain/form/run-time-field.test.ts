import { plainDate } from '../kernel/plain-date';
import { fieldOf } from './field.fixture';
import {
  FIELD_RECORD_TYPES,
  fieldsInForce,
  fieldsOfType,
  RUN_TIME_KINDS,
  type RunTimeField,
} from './run-time-field';

const field = (code: string, more: Partial<RunTimeField> = {}): RunTimeField => ({
  ...fieldOf(code),
  recordType: 'student',
  orderNo: 1,
  showInList: false,
  active: true,
  since: plainDate('2026-09-01'),
  ...more,
});

const codes = (fields: readonly RunTimeField[]): string[] => fields.map(({ code }) => code);

describe('Fields that administrators add', () => {
  it('stand in the order of their numbers, in the form of their own type', () => {
    const fields = [
      field('b', { orderNo: 2 }),
      field('c', { orderNo: 1 }),
      field('a', { orderNo: 2 }),
      field('x', { recordType: 'guardian' }),
    ];
    expect(codes(fieldsOfType(fields, 'student'))).toEqual(['c', 'a', 'b']);
  });

  it('are asked from their first day on, and no more once retired', () => {
    const fields = [
      field('today', { since: plainDate('2026-09-18') }),
      field('tomorrow', { since: plainDate('2026-09-19') }),
      field('retired', { active: false }),
    ];
    expect(codes(fieldsInForce(fields, 'student', plainDate('2026-09-18')))).toEqual(['today']);
  });

  it('belong to what people fill in, not to what the platform writes', () => {
    expect(FIELD_RECORD_TYPES['persuasion-visit']).toBe('劝返记录');
    expect(Object.keys(FIELD_RECORD_TYPES)).not.toContain('audit-entry');
    expect(RUN_TIME_KINDS).toContain('photo');
    expect(RUN_TIME_KINDS).toContain('identityNumber');
  });
});
