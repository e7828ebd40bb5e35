import { idOf } from '../rows/children';
import type { RuleRow } from './row';
import { proofBy, type World } from './world';

const PLAN = 'api::child-plan.child-plan';
const DEFERRAL = 'api::deferral.deferral';
const MOVEMENT = 'api::enrolment-movement.enrolment-movement';
const TIP_OFF = 'api::tip-off.tip-off';

const proven = (uid: string, provenIn: string): RuleRow => ({ uid, provenIn });

const leave = ({ child }: World, more: object = {}) => ({
  student: idOf(child),
  kind: 'ON_LEAVE',
  reason: '骨折休养，遵医嘱。',
  guardianName: '监护人',
  fromDate: '2026-11-20',
  toDate: '2027-01-20',
  certifier: '区人民医院',
  ...more,
});

const movement = ({ child }: World, more: object = {}) => ({
  data: { student: idOf(child), kind: 'SUSPEND', movedOn: '2026-11-20', ...more },
});

/** The records beside the case: plans, deferrals, visits to families, movements, pairings, pledges, tip-offs. */
export const CHILD_RECORD_ROWS: Record<string, RuleRow> = {
  'FAMILY-01': proven('api::home-visit.home-visit', 'child-records'),
  'FAMILY-02': proven('api::home-visit.home-visit', 'child-records'),
  'PAIR-01': proven('api::pairing.pairing', 'child-records'),
  'PAIR-02': proven('api::pairing.pairing', 'child-records'),
  'PLAN-01': proven(PLAN, 'child-records'),
  'PLAN-02': {
    uid: PLAN,
    rest: (world) =>
      world.post('teacher', '/api/child-plans', {
        data: {
          student: idOf(world.child),
          persuade: '入户劝返',
          care: '结对关爱',
          help: '申请资助',
          persuaderName: ' ',
          startsOn: '2026-11-20',
        },
      }),
  },
  'DEFER-01': proven(DEFERRAL, 'child-records'),
  'DEFER-02': proven(DEFERRAL, 'child-records'),
  'DEFER-04': {
    uid: DEFERRAL,
    rest: async (world) => {
      const body = { data: leave(world, { certifier: '' }) };
      const asked = await world.post('school-clerk', '/api/deferrals', body);
      if (asked.status !== 201) throw new Error(asked.text);
      const { documentId, rev } = asked.data;
      return world.post('bureau-officer', `/api/deferrals/${documentId}/actions/decide`, {
        rev,
        decision: 'APPROVED',
      });
    },
  },
  'DEFER-05': {
    uid: DEFERRAL,
    rest: (world) =>
      world.post('school-clerk', '/api/deferrals', { data: leave(world, { reason: ' ' }) }),
  },
  'DEFER-07': {
    uid: DEFERRAL,
    // Only a deferral that was granted can be renewed.
    by: /^(DEFER-07|ACCESS-04|DEFER-\d+)$/,
    rest: async (world) =>
      world.post('school-clerk', '/api/deferrals', {
        data: leave(world, {
          renews: 'abcdefghijklmnopqrstuvwx',
          proof: [await proofBy(world, 'school-clerk')],
        }),
      }),
  },
  'DEFER-08': proven(DEFERRAL, 'renewals'),
  'DEFER-09': proven(DEFERRAL, 'renewals'),
  'MOVE-01': {
    uid: MOVEMENT,
    rest: (world) =>
      world.post(
        'school-clerk',
        '/api/enrolment-movements',
        movement(world, { movedOn: '2026-12-31' }),
      ),
  },
  'MOVE-02': proven(MOVEMENT, 'child-records'),
  'MOVE-06': {
    uid: MOVEMENT,
    rest: async (world) => {
      const written = await world.post('school-clerk', '/api/enrolment-movements', movement(world));
      if (written.status !== 201) throw new Error(written.text);
      const { documentId, rev } = written.data;
      return world.post('principal', `/api/enrolment-movements/${documentId}/actions/check`, {
        rev,
        check: 'FOUND_TRUE',
      });
    },
  },
  'MOVE-04': {
    uid: MOVEMENT,
    rest: async (world) => {
      const written = await world.post(
        'district-admin',
        '/api/enrolment-movements',
        movement(world),
      );
      if (written.status !== 201) throw new Error(written.text);
      const { documentId, rev } = written.data;
      return world.post('district-admin', `/api/enrolment-movements/${documentId}/actions/check`, {
        rev,
        check: 'FOUND_TRUE',
      });
    },
  },
  'PLEDGE-01': proven('api::responsibility-letter.responsibility-letter', 'ledgers'),
  'PLEDGE-03': proven('api::leading-group.leading-group', 'ledgers'),
  'TIP-01': proven(TIP_OFF, 'tip-offs'),
  'TIP-02': proven('api::tip-off-referral.tip-off-referral', 'tip-offs'),
  'TIP-03': proven('api::tip-off-referral.tip-off-referral', 'tip-offs'),
  'TIP-04': proven(TIP_OFF, 'tip-offs'),
  'TIP-05': proven(TIP_OFF, 'tip-offs'),
  'TIP-07': proven('api::student.student', 'tip-off-shield'),
};
