import { idOf } from '../rows/children';
import type { Row } from '../rows/rows';
import type { RuleRow } from './row';
import { proofBy, type World } from './world';

const CASE = 'api::case.case';
const ABSENCE = 'api::absence.absence';
const VISIT = 'api::persuasion-visit.persuasion-visit';

/** Asks for an end with proof for a new case; answers the case. */
async function asked(world: World, closureKind: string, child: Row = {}): Promise<string> {
  const id = await world.kase({}, child);
  const proof = [await proofBy(world, 'teacher')];
  const body = { closureKind, note: '证明见附件', proof };
  const answer = await world.act('teacher', id, 'propose-closure', body);
  if (answer.status !== 200) throw new Error(answer.text);
  return id;
}

const verdict = { cause: 'OTHER', whereabouts: 'OTHER' };

const absent = (change: object): RuleRow => ({
  uid: ABSENCE,
  rest: ({ post, child }: World) =>
    post('teacher', '/api/absences', {
      data: {
        student: idOf(child),
        firstMissedOn: '2026-11-20',
        firstSession: 'AM',
        ...change,
      },
    }),
});

const visited = (change: object): RuleRow => ({
  uid: VISIT,
  rest: async ({ act, kase }: World) =>
    act('principal', await kase(), 'record-visit', {
      visitedOn: '2026-11-19',
      time: '18:30',
      way: 'HOME',
      place: '家中',
      participants: [{ name: '班主任', unit: '学校' }],
      content: '入户劝返',
      outcome: 'REFUSED',
      guardianSignature: 'ABSENT',
      ...change,
    }),
});

/** Absences and the life of a case. */
export const CASE_ROWS: Record<string, RuleRow> = {
  'ABSENCE-01': absent({ firstMissedOn: '2026-11-23' }),
  'ABSENCE-02': absent({ firstMissedOn: '2026-11-15' }),
  'ABSENCE-03': {
    uid: ABSENCE,
    door: { code: /^INPUT/, because: 'the session is a choice of two in the form of the request' },
    rest: ({ post, child }) =>
      post('teacher', '/api/absences', {
        data: { student: idOf(child), firstMissedOn: '2026-11-20', firstSession: 'EVENING' },
      }),
  },
  'ABSENCE-04': {
    uid: ABSENCE,
    rest: async ({ post, suite, child }) => {
      const { document_id: id } = await suite.rows.one(
        'select document_id from school_classes where code = $1',
        [child['class_code']],
      );
      return post('teacher', `/api/school-classes/${String(id)}/actions/take-roll`, {
        date: '2026-11-20',
        session: 'AM',
        marks: [{ student: idOf(child), mark: 'LEAVE' }],
      });
    },
  },
  'ABSENCE-05': {
    uid: ABSENCE,
    rest: async ({ post, childOf, absence }) =>
      post('teacher', '/api/absences', {
        data: {
          student: await childOf('absences', absence.documentId),
          firstMissedOn: '2026-11-20',
          firstSession: 'AM',
        },
      }),
  },
  'ABSENCE-06': {
    uid: ABSENCE,
    rest: ({ post, absence }) =>
      post('teacher', `/api/absences/${absence.documentId}/actions/end`, {
        rev: absence.rev,
        endedOn: '2026-11-19',
        endedSession: 'AM',
      }),
  },
  'ABSENCE-07': {
    uid: ABSENCE,
    rest: ({ post, absence }) =>
      post('teacher', `/api/absences/${absence.documentId}/actions/record-leave`, {
        rev: absence.rev,
        leaveReason: '骨折',
        leaveUntil: '9999-12-31',
      }),
  },
  'CASE-01': {
    uid: CASE,
    rest: async ({ post, childOf, kase }) =>
      post('principal', '/api/cases', {
        data: {
          student: await childOf('cases', await kase()),
          origin: 'BY_HAND',
          originReason: '多日未到校',
        },
      }),
  },
  'CASE-02': {
    uid: CASE,
    rest: ({ post, child }) =>
      post('teacher', '/api/cases', {
        data: { student: idOf(child), origin: 'BY_HAND', originReason: ' ' },
      }),
  },
  'CASE-03': { uid: CASE, rest: async ({ act, kase }) => act('principal', await kase(), 'close') },
  'CASE-04': {
    uid: CASE,
    door: {
      code: /^INPUT/,
      because: 'a verdict that is not in the list does not pass the form of the request',
    },
    rest: async ({ act, kase }) =>
      act('teacher', await kase({ state: 'CASE_SUSPECTED' }), 'verify', verdict),
  },
  'CASE-05': {
    uid: CASE,
    rest: async ({ act, kase }) => act('teacher', await kase(), 'issue-notice'),
  },
  'CASE-08': {
    uid: CASE,
    rest: async ({ act, kase }) =>
      act('teacher', await kase({ state: 'CASE_SUSPECTED' }), 'verify', {
        ...verdict,
        kind: 'DROPOUT',
      }),
  },
  'CASE-07': {
    uid: CASE,
    door: {
      code: /^(GUARD|INPUT)/,
      because: 'the platform sets the moment of opening and takes none',
    },
    rest: ({ post, child }) =>
      post('teacher', '/api/cases', {
        data: {
          student: idOf(child),
          origin: 'BY_HAND',
          originReason: '未到校',
          openedAt: '2027-01-01T00:00:00.000Z',
        },
      }),
  },
  'CLOSE-01': {
    uid: CASE,
    rest: async ({ act, kase }) => act('zone-head', await kase({ state: 'CASE_WATCH' }), 'close'),
  },
  'CLOSE-02': {
    uid: CASE,
    rest: async ({ act, kase }) =>
      act(
        'teacher',
        await kase({ state: 'CASE_WATCH', returned_on: '2026-11-16' }),
        'propose-closure',
        { closureKind: 'CASE_CLOSED', note: '已返校' },
      ),
  },
  'CLOSE-03': {
    uid: CASE,
    rest: async ({ act, kase }) =>
      act('teacher', await kase(), 'propose-closure', {
        closureKind: 'END_TRANSFERRED',
        note: '家长称已转学',
      }),
  },
  'CLOSE-04': {
    uid: CASE,
    rest: async (world) => {
      const id = await asked(world, 'END_HOME_TEACHING');
      return world.act('principal', id, 'end-with-proof', { end: 'END_HOME_TEACHING' });
    },
  },
  'CLOSE-05': {
    uid: CASE,
    rest: async (world) => {
      const id = await asked(world, 'END_SUSPENDED');
      return world.act('bureau-officer', id, 'end-with-proof', { end: 'END_SUSPENDED' });
    },
  },
  'CLOSE-06': {
    uid: CASE,
    rest: async (world) => {
      const id = await asked(world, 'END_SICK_LEAVE');
      const child = await world.suite.rows.one(
        `select s.document_id from students s join cases c on c.child_no = s.child_no where c.document_id = $1`,
        [id],
      );
      const missing = { student: idOf(child), firstMissedOn: '2026-11-20', firstSession: 'AM' };
      const absence = await world.post('school-clerk', '/api/absences', { data: missing });
      if (absence.status !== 201) throw new Error(absence.text);
      return world.act('principal', id, 'end-with-proof', { end: 'END_SICK_LEAVE' });
    },
  },
  'CLOSE-07': {
    uid: CASE,
    rest: async (world) => {
      const id = await asked(world, 'END_TRANSFERRED');
      return world.act('principal', id, 'end-with-proof', { end: 'END_TRANSFERRED' });
    },
  },
  'CLOSE-08': {
    uid: CASE,
    rest: async (world) => {
      const id = await asked(world, 'END_OVER_AGE', { birth_date: '2011-09-01' });
      return world.act('bureau-officer', id, 'end-with-proof', { end: 'END_OVER_AGE' });
    },
  },
  'CLOSE-09': {
    uid: CASE,
    rest: async (world) => {
      const id = await asked(world, 'END_GRADUATED');
      return world.act('zone-head', id, 'end-with-proof', { end: 'END_GRADUATED' });
    },
  },
  'HANDOVER-01': {
    uid: CASE,
    rest: async ({ act, kase }) =>
      act('principal', await kase(), 'hand-over', { schoolCode: 'S999', note: '转学' }),
  },
  'HANDOVER-02': {
    uid: CASE,
    rest: async ({ act, kase }) => act('principal', await kase(), 'withdraw-hand-over'),
  },
  'RETURN-01': {
    uid: CASE,
    rest: async ({ act, kase }) =>
      act('teacher', await kase(), 'record-return', { returnedOn: '2026-11-21', proof: [] }),
  },
  'WATCH-01': {
    uid: 'api::case-event.case-event',
    rest: async ({ act, kase }) =>
      act(
        'teacher',
        await kase({ state: 'CASE_WATCH', returned_on: '2026-11-16' }),
        'record-check',
        { checkedOn: '2026-11-15', present: true, note: '在校' },
      ),
  },
  'VISIT-01': visited({ visitedOn: '2026-09-01' }),
  'VISIT-02': visited({ visitedOn: '2026-11-21' }),
  'VISIT-03': visited({ content: '  ' }),
  'VISIT-06': visited({ outcome: 'PROMISED', promisedReturnOn: '2026-01-01' }),
};
