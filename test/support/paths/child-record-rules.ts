import { accountOf } from '../rest/people';
import { idOf } from '../rows/children';
import type { RuleRow } from './row';
import type { World } from './world';

const PLAN = 'api::child-plan.child-plan';
const MOVEMENT = 'api::enrolment-movement.enrolment-movement';
const PAIRING = 'api::pairing.pairing';

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
/** A child that has its main helper. */
async function paired({ post, fresh }: World) {
  const body = {
    data: {
      student: idOf(fresh()),
      helperStaffNo: accountOf('helper').staffNo,
      helperIdentity: 'CADRE',
      fromDate: '2026-11-01',
    },
  };
  const answer = await post('principal', '/api/pairings', body);
  if (answer.status !== 201) throw new Error(answer.text);
  return { body, documentId: answer.data.documentId, rev: answer.data.rev };
}

async function ofSchool({ post, suite }: World, path: string, data: object) {
  const { document_id: school } = await suite.rows.one(
    'select document_id from schools where code = $1',
    [accountOf('principal').schoolCode],
  );
  return post('principal', `/api/${path}`, { data: { school, schoolYear: '2026-2027', ...data } });
}

/** The records beside the case: plans, visits to families, movements, pairings, pledges. */
export const CHILD_RECORD_ROWS: Record<string, RuleRow> = {
  'STU-16': visited({ heldOn: '1990-01-01' }),
  'FAMILY-01': visited({ heldOn: '2027-01-01' }),
  'FAMILY-02': visited({ content: '' }),
  'FAMILY-06': visited({ startTime: '17:00', endTime: '16:00' }),
  'PAIR-01': {
    uid: PAIRING,
    rest: async (world) => {
      const { body } = await paired(world);
      return world.post('principal', '/api/pairings', body);
    },
  },
  'PAIR-02': {
    uid: PAIRING,
    rest: async (world) => {
      const { documentId, rev } = await paired(world);
      const path = `/api/pairings/${documentId}/actions/end`;
      return world.post('principal', path, { rev, endedOn: '2026-11-18' });
    },
  },
  'PLAN-01': planned({ care: '' }),
  'PLAN-02': planned({ persuaderName: ' ' }),
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
  'MOVE-07': {
    uid: MOVEMENT,
    rest: async (world) => {
      const { name } = await world.suite.rows.one('select name from schools where code = $1', [
        world.child['school_code'],
      ]);
      const own = { kind: 'TRANSFER_OUT', otherSchoolName: name };
      return world.post('school-clerk', '/api/enrolment-movements', movement(world, own));
    },
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
  'PLEDGE-01': {
    uid: 'api::responsibility-letter.responsibility-letter',
    rest: (world) =>
      ofSchool(world, 'responsibility-letters', {
        letterLevel: 'COMMITTEE_TO_SCHOOL',
        superiorName: '教委主任甲',
        signerName: '',
        signedOn: '2026-09-05',
      }),
  },
  'PLEDGE-03': {
    uid: 'api::leading-group.leading-group',
    rest: (world) =>
      ofSchool(world, 'leading-groups', {
        headStaffNo: accountOf('teacher').staffNo,
        members: [{ name: '分管副校长', duty: '副组长' }],
        planText: '每周摸排一次，每月报告一次。',
        filedOn: '2026-09-05',
      }),
  },
};
