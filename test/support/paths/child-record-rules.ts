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

const visited = (change: object): RuleRow => ({
  uid: 'api::home-visit.home-visit',
  rest: ({ post, child }: World) =>
    post('teacher', '/api/home-visits', {
      data: {
        student: idOf(child),
        heldOn: '2026-11-14',
        way: 'HOME',
        category: 'LEFT_BEHIND',
        visitors: [{ name: '班主任甲', unit: '学校' }],
        content: '了解留守情况。',
        guardianSignature: 'SIGNED',
        ...change,
      },
    }),
});
const planned = (change: object): RuleRow => ({
  uid: PLAN,
  rest: ({ post, child }: World) =>
    post('teacher', '/api/child-plans', {
      data: {
        student: idOf(child),
        persuade: '入户劝返',
        care: '结对关爱',
        help: '申请资助',
        persuaderName: '班主任甲',
        startsOn: '2026-11-20',
        ...change,
      },
    }),
});
const deferred = (change: object): RuleRow => ({
  uid: DEFERRAL,
  rest: (world: World) =>
    world.post('school-clerk', '/api/deferrals', { data: leave(world, change) }),
});

/** The records beside the case: plans, deferrals, visits to families, movements, pairings, pledges, tip-offs. */
export const CHILD_RECORD_ROWS: Record<string, RuleRow> = {
  'FAMILY-01': visited({ heldOn: '2027-01-01' }),
  'FAMILY-02': visited({ content: '' }),
  'PAIR-01': proven('api::pairing.pairing', 'child-records'),
  'PAIR-02': proven('api::pairing.pairing', 'child-records'),
  'PLAN-01': planned({ care: '' }),
  'PLAN-02': planned({ persuaderName: ' ' }),
  'DEFER-01': deferred({ toDate: '2027-11-21' }),
  'DEFER-02': deferred({ kind: 'EXEMPTED' }),
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
  'DEFER-05': deferred({ reason: ' ' }),
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
  'MOVE-02': {
    uid: MOVEMENT,
    rest: (world) =>
      world.post(
        'school-clerk',
        '/api/enrolment-movements',
        movement(world, { kind: 'TRANSFER_OUT' }),
      ),
  },
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
  'FAMILY-05': {
    uid: 'api::home-visit.home-visit',
    rest: async (world) => {
      const written = await world.post('teacher', '/api/home-visits', {
        data: {
          student: idOf(world.child),
          heldOn: '2026-11-20',
          way: 'PHONE',
          category: 'OTHER_PUPIL',
          visitors: [{ name: '班主任甲', unit: '学校' }],
          content: '了解近况。',
          guardianSignature: 'ABSENT',
        },
      });
      if (written.status !== 201) throw new Error(written.text);
      const { documentId, rev } = written.data;
      return world.post('teacher', `/api/home-visits/${documentId}/actions/review`, {
        rev,
        reviewOpinion: '情况属实。',
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
  'TIP-01': {
    uid: TIP_OFF,
    rest: (world) =>
      world.post('bureau-officer', '/api/tip-offs/actions/register', {
        source: 'HOTLINE',
        kind: 'PUSHED_OUT',
        content: '没有',
      }),
  },
  'TIP-02': proven('api::tip-off-referral.tip-off-referral', 'tip-offs'),
  'TIP-03': proven('api::tip-off-referral.tip-off-referral', 'tip-offs'),
  'TIP-04': proven(TIP_OFF, 'tip-offs'),
  'TIP-05': proven(TIP_OFF, 'tip-offs'),
  'TIP-07': proven('api::student.student', 'tip-off-shield'),
};
