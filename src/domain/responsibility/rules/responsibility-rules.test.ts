import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import type { Assignment } from '../assignment';
import type { AssignmentFacts, GrantFacts } from '../facts';
import { ASSIGNMENT_KINDS, type AssignmentKind } from '../kinds';
import { ASSIGNMENT_RULES, GRANT_RULES } from './responsibility-rules';

const on = plainDate;
const TODAY = on('2026-09-21');

const kindOf = (code: string): AssignmentKind | null =>
  ASSIGNMENT_KINDS.find((kind) => kind.code === code) ?? null;

const inspector = (change: Partial<Assignment> = {}): Assignment => ({
  kindCode: 'INSPECTOR',
  staffNo: 'I0001',
  staffName: '督学甲',
  fromDate: on('2026-09-01'),
  toDate: on('2027-08-31'),
  schoolCode: 'S001',
  ...change,
});

const RIGHT: AssignmentFacts = {
  assignment: inspector(),
  kind: kindOf('INSPECTOR'),
  staffCertified: true,
  others: [],
  schoolsMin: 1,
  schoolsMax: 5,
};

const found = (change: Partial<AssignmentFacts>) =>
  judge(ASSIGNMENT_RULES, { ...RIGHT, ...change }, TODAY).map(
    (violation) => `${violation.code} ${violation.level} ${violation.path.join('.')}`,
  );

describe('the nine kinds of responsibility', () => {
  it('are these, with a certificate needed for 责任督学 alone', () => {
    expect(ASSIGNMENT_KINDS.map((kind) => kind.name)).toEqual([
      '包干领导',
      '包片科室',
      '包校人员',
      '责任督学',
      '包人教师',
      '劝返责任人',
      '帮扶人',
      '镇街联系人',
      '村社联系人',
    ]);
    expect(
      ASSIGNMENT_KINDS.filter((kind) => kind.needsCertificate).map((kind) => kind.name),
    ).toEqual(['责任督学']);
    expect(new Set(ASSIGNMENT_KINDS.map((kind) => kind.code)).size).toBe(9);
  });
});

describe('a responsibility assignment', () => {
  it('with person, target and period is in order, open-ended and one-day ones too', () => {
    expect(found({})).toEqual([]);
    expect(found({ assignment: inspector({ toDate: null }) })).toEqual([]);
    expect(found({ assignment: inspector({ toDate: on('2026-09-01') }) })).toEqual([]);
  });

  it('does not end before it begins', () => {
    expect(found({ assignment: inspector({ toDate: on('2026-08-31') }) })).toEqual([
      'ASSIGN-01 block toDate',
    ]);
  });

  it('as 责任督学 needs the certificate, as 包校人员 does not, and a vacancy needs none', () => {
    expect(found({ staffCertified: false })).toEqual(['ASSIGN-02 block staffNo']);
    expect(
      found({
        staffCertified: false,
        kind: kindOf('SCHOOL_LIAISON'),
        assignment: inspector({ kindCode: 'SCHOOL_LIAISON' }),
      }),
    ).toEqual([]);
    expect(found({ staffCertified: false, assignment: inspector({ staffNo: null }) })).toEqual([]);
  });

  it('names its target, by the field of its kind', () => {
    expect(found({ assignment: inspector({ schoolCode: '' }) })).toEqual([
      'ASSIGN-03 block schoolCode',
    ]);
    expect(
      found({ kind: kindOf('PERSUADER'), assignment: inspector({ kindCode: 'PERSUADER' }) }),
    ).toEqual(['ASSIGN-03 block childNo']);
    expect(found({ kind: null, assignment: inspector({ kindCode: 'NO_SUCH' }) })).toEqual([
      'ASSIGN-03 block kindCode',
    ]);
  });

  it('does not overlap another holder of a post that answers alone', () => {
    const other = (change: Partial<Assignment>) => [inspector({ staffNo: 'I0002', ...change })];
    expect(found({ others: other({}) })).toEqual(['ASSIGN-04 block fromDate']);
    expect(
      found({ others: other({ toDate: on('2026-09-01'), fromDate: on('2026-03-01') }) }),
    ).toEqual(['ASSIGN-04 block fromDate']);
    expect(
      found({ others: other({ toDate: on('2026-08-31'), fromDate: on('2026-03-01') }) }),
    ).toEqual([]);
    expect(found({ others: other({ fromDate: on('2027-09-01'), toDate: null }) })).toEqual([]);
    expect(found({ others: other({ schoolCode: 'S002' }) })).toEqual([]);
  });

  it('of another kind may be shared by several, but not held twice by one', () => {
    const helper = (staffNo: string) =>
      inspector({ kindCode: 'HELPER', staffNo, schoolCode: null, childNo: 'C00000001' });
    const facts = { kind: kindOf('HELPER'), assignment: helper('T0001') };
    expect(found({ ...facts, others: [helper('T0002')] })).toEqual([]);
    expect(found({ ...facts, others: [helper('T0001')] })).toEqual(['ASSIGN-04 block fromDate']);
  });

  it('warns when one 督学 has more than five schools', () => {
    const schools = (count: number) =>
      Array.from({ length: count }, (_, index) => inspector({ schoolCode: `S10${index}` }));
    expect(found({ others: schools(4) })).toEqual([]);
    expect(found({ others: schools(5) })).toEqual(['ASSIGN-05 warn staffNo']);
    const past = schools(5).map((other) => ({
      ...other,
      fromDate: on('2025-09-01'),
      toDate: on('2026-08-31'),
    }));
    expect(found({ others: past })).toEqual([]);
  });
});

describe('a personal grant', () => {
  const RIGHT_GRANT: GrantFacts = {
    fromDate: on('2026-09-21'),
    toDate: on('2026-09-21'),
    reason: '结对帮扶',
    childNo: 'C00000001',
    staffNo: 'T0001',
  };
  const granted = (change: Partial<GrantFacts>) =>
    judge(GRANT_RULES, { ...RIGHT_GRANT, ...change }, TODAY).map(
      (violation) => `${violation.code} ${violation.path.join('.')}`,
    );

  it('names person, child, reason and a period in order', () => {
    expect(granted({})).toEqual([]);
    expect(granted({ toDate: null })).toEqual([]);
    expect(granted({ toDate: on('2026-09-20') })).toEqual(['GRANT-01 toDate']);
    expect(granted({ reason: ' ', childNo: '', staffNo: '' })).toEqual([
      'GRANT-01 staffNo',
      'GRANT-01 childNo',
      'GRANT-01 reason',
    ]);
  });
});
