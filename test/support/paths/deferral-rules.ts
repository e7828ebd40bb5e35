import { accountOf } from '../rest/people';
import { idOf } from '../rows/children';
import { grantedLeave } from '../rows/deferrals';
import type { Row } from '../rows/rows';
import type { RuleRow } from './row';
import { proofBy, type World } from './world';

const DEFERRAL = 'api::deferral.deferral';

const leave = (child: Row, more: object = {}) => ({
  data: {
    student: idOf(child),
    kind: 'ON_LEAVE',
    reason: '骨折休养，遵医嘱。',
    guardianName: '监护人',
    fromDate: '2026-11-20',
    toDate: '2027-01-20',
    certifier: '区人民医院',
    ...more,
  },
});
const deferred = (change: object): RuleRow => ({
  uid: DEFERRAL,
  rest: ({ post, child }: World) => post('school-clerk', '/api/deferrals', leave(child, change)),
});

/** Applies for a child and lets somebody decide. */
async function decided({ post }: World, who: string, body: object) {
  const asked = await post('school-clerk', '/api/deferrals', body);
  if (asked.status !== 201) throw new Error(asked.text);
  const { documentId, rev } = asked.data;
  return post(who, `/api/deferrals/${documentId}/actions/decide`, { rev, decision: 'APPROVED' });
}

/** A child whose suspension runs until the day, and that suspension. */
async function onLeave({ suite, fresh }: World, until: string) {
  const child = fresh();
  return { child, granted: await grantedLeave(suite.rows, child, until) };
}

/** Deferral and suspension, and who grants them. */
export const DEFERRAL_ROWS: Record<string, RuleRow> = {
  'PERIOD-01': deferred({ fromDate: '2027-11-22', toDate: '2028-01-20' }),
  'APPROVE-01': {
    uid: DEFERRAL,
    rest: async (world) => {
      const { townCode } = accountOf('town-officer');
      const child = world.fresh();
      await world.sql(
        'update students set town_code = $2, residence_town_code = $2 where child_no = $1',
        [child['child_no'], townCode],
      );
      const { kind } = await world.suite.rows.one('select kind from towns where code = $1', [
        townCode,
      ]);
      const become = (what: unknown) =>
        world.sql('update towns set kind = $2 where code = $1', [townCode, what]);
      await become('SUBDISTRICT');
      world.later(() => become(kind));
      return decided(world, 'town-officer', leave(child));
    },
  },
  'APPROVE-04': {
    uid: DEFERRAL,
    rest: (world) => {
      const past = { fromDate: '2026-10-12', toDate: '2026-10-30' };
      return decided(world, 'bureau-officer', leave(world.fresh(), past));
    },
  },
  'DEFER-01': deferred({ toDate: '2027-11-21' }),
  'DEFER-02': deferred({ kind: 'EXEMPTED' }),
  'DEFER-04': {
    uid: DEFERRAL,
    rest: (world) => decided(world, 'bureau-officer', leave(world.fresh(), { certifier: '' })),
  },
  'DEFER-05': deferred({ reason: ' ' }),
  'DEFER-07': {
    uid: DEFERRAL,
    rest: async (world) => {
      const { child, granted } = await onLeave(world, '2026-11-30');
      const late = { renews: granted, fromDate: '2026-12-05' };
      return world.post('school-clerk', '/api/deferrals', leave(child, late));
    },
  },
  'DEFER-08': {
    uid: DEFERRAL,
    rest: async (world) => {
      const { granted } = await onLeave(world, '2027-01-20');
      return world.post('school-clerk', `/api/deferrals/${granted}/actions/renew`, {
        rev: 1,
        reason: '骨折未愈，仍需休养。',
        toDate: '2027-05-31',
        certifier: '区人民医院',
        proof: [await proofBy(world, 'school-clerk')],
      });
    },
  },
  'DEFER-09': {
    uid: DEFERRAL,
    rest: async (world) => {
      const { child } = await onLeave(world, '2027-01-20');
      const beside = { fromDate: '2027-01-21', toDate: '2027-07-20' };
      return world.post('school-clerk', '/api/deferrals', leave(child, beside));
    },
  },
};
