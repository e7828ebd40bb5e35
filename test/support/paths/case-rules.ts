import { idOf } from '../rows/children';
import type { RuleRow } from './row';
import { proofBy, type World } from './world';

const CASE = 'api::case.case';
const ABSENCE = 'api::absence.absence';
const VISIT = 'api::persuasion-visit.persuasion-visit';

/** Asks for an end with proof for a new case; answers the case. */
async function asked(world: World, closureKind: string): Promise<string> {
  const id = await world.kase();
  const proof = [await proofBy(world, 'teacher')];
  const body = { closureKind, note: '证明见附件', proof };
  const answer = await world.act('teacher', id, 'propose-closure', body);
  if (answer.status !== 200) throw new Error(answer.text);
  return id;
}

const verdict = { cause: 'OTHER', whereabouts: 'OTHER' };

/** Absences and the life of a case. */
export const CASE_ROWS: Record<string, RuleRow> = {
  'ABSENCE-01': { uid: ABSENCE, provenIn: 'bad-absence' },
  'ABSENCE-02': { uid: ABSENCE, provenIn: 'bad-absence' },
  'ABSENCE-03': {
    uid: ABSENCE,
    by: /^INPUT/,
    rest: ({ post, child }) =>
      post('teacher', '/api/absences', {
        data: { student: idOf(child), firstMissedOn: '2026-11-20', firstSession: 'EVENING' },
      }),
  },
  'ABSENCE-04': { uid: ABSENCE, provenIn: 'bad-absence' },
  'ABSENCE-05': { uid: ABSENCE, provenIn: 'bad-absence' },
  'ABSENCE-06': {
    uid: ABSENCE,
    rest: ({ post, absence }) =>
      post('teacher', `/api/absences/${absence.documentId}/actions/end`, {
        rev: absence.rev,
        endedOn: '2026-11-19',
        endedSession: 'AM',
      }),
  },
  'CASE-01': { uid: CASE, provenIn: 'bad-case' },
  'CASE-02': {
    uid: CASE,
    rest: ({ post, child }) =>
      post('teacher', '/api/cases', {
        data: { student: idOf(child), origin: 'BY_HAND', originReason: ' ' },
      }),
  },
  'CASE-03': { uid: CASE, provenIn: 'bad-case' },
  'CASE-04': {
    uid: CASE,
    by: /^INPUT/,
    rest: async ({ act, kase }) =>
      act('teacher', await kase({ state: 'CASE_SUSPECTED' }), 'verify', verdict),
  },
  'CASE-05': {
    uid: CASE,
    rest: async ({ act, kase }) => act('teacher', await kase(), 'issue-notice'),
  },
  'CASE-07': {
    uid: CASE,
    by: /^(GUARD|INPUT)/,
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
  'HANDOVER-01': { uid: CASE, provenIn: 'hand-over' },
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
  'VISIT-01': { uid: VISIT, provenIn: 'bad-case' },
  'VISIT-02': { uid: VISIT, provenIn: 'bad-case' },
  'VISIT-03': { uid: VISIT, provenIn: 'bad-case' },
};
