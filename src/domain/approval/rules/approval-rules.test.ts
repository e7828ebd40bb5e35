import { ROLES, type Role } from '../../kernel/actor';
import { plainDate } from '../../kernel/plain-date';
import { judge } from '../../kernel/rule';
import type { ApprovalFacts } from '../facts';
import { APPROVAL_RULES } from './approval-rules';

const RIGHT: ApprovalFacts = {
  deciderRole: 'bureau-officer',
  deciderStaffNo: 'W00002',
  applicantStaffNo: 'W00001',
  decision: 'APPROVED',
  opinion: '',
  fromDate: plainDate('2026-11-02'),
  toDate: plainDate('2026-11-18'),
  today: plainDate('2026-11-18'),
  others: [],
  townMayDecide: true,
  subdistrict: false,
};
const found = (change: Partial<ApprovalFacts>) =>
  judge(APPROVAL_RULES, { ...RIGHT, ...change }, plainDate('2026-11-18')).map(
    ({ code, level, path }) => `${code} ${level} ${path.join('.')}`,
  );
const mayDecide = (townMayDecide: boolean): Role[] =>
  ROLES.filter((deciderRole) => found({ deciderRole, townMayDecide }).length === 0);

describe('a decision on an application', () => {
  it('is the committee’s; of deferral and suspension also the town’s; never the school’s (APPROVE-01)', () => {
    expect(mayDecide(false)).toEqual(['district-admin', 'bureau-leader', 'bureau-officer']);
    expect(mayDecide(true)).toEqual([
      'district-admin',
      'bureau-leader',
      'bureau-officer',
      'town-officer',
    ]);
  });

  it('is not a subdistrict office’s, which the law does not name (APPROVE-01)', () => {
    expect(found({ deciderRole: 'town-officer', subdistrict: true })).toEqual([
      'APPROVE-01 block decision',
    ]);
  });

  it('is taken by another than who applied (APPROVE-02)', () => {
    expect(found({ deciderStaffNo: 'W00001' })).toEqual(['APPROVE-02 block decision']);
  });

  it('grants until the last day that was asked for, and no more on the day after (APPROVE-04)', () => {
    const today = plainDate('2026-11-19');
    expect(found({ today })).toEqual(['APPROVE-04 block decision']);
    expect(found({ today, toDate: null })).toEqual([]);
    expect(found({ today, decision: 'NOT_APPROVED', opinion: '期间已过' })).toEqual([]);
  });

  it('shares no day with another grant of the child, and may follow on the day after (APPROVE-05)', () => {
    const other = (from: string, to: string | null) => ({
      others: [{ what: '休学', from: plainDate(from), to: to === null ? null : plainDate(to) }],
    });
    expect(found(other('2026-09-01', '2026-11-01'))).toEqual([]);
    expect(found(other('2026-09-01', '2026-11-02'))).toEqual(['APPROVE-05 block decision']);
    expect(found(other('2026-11-18', '2026-12-31'))).toEqual(['APPROVE-05 block decision']);
    expect(found(other('2026-11-19', null))).toEqual([]);
    expect(found({ ...other('2026-11-19', null), toDate: null })).toEqual([
      'APPROVE-05 block decision',
    ]);
    expect(found(other('2026-09-01', null))).toEqual(['APPROVE-05 block decision']);
    const refused = { decision: 'NOT_APPROVED', opinion: '已在休学' } as const;
    expect(found({ ...other('2026-09-01', null), ...refused })).toEqual([]);
  });

  it('gives a reason when it refuses (APPROVE-03)', () => {
    expect(found({ decision: 'NOT_APPROVED' })).toEqual(['APPROVE-03 block decisionOpinion']);
    expect(found({ decision: 'NOT_APPROVED', opinion: '可以随班就读' })).toEqual([]);
  });
});
