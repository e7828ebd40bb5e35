import type { Attempt, Ground, InsideRow } from './attempt';

const CASE = 'api::case.case';
const ABSENCE = 'api::absence.absence';
const VISIT = 'api::persuasion-visit.persuasion-visit';

const absence = (data: Record<string, unknown>): InsideRow => ({
  uid: ABSENCE,
  attempt: ({ codes }) => ({
    data: {
      ...codes,
      kind: 'UNEXCUSED',
      state: 'ABSENCE_OPEN',
      firstMissedOn: '2026-11-20',
      firstSession: 'AM',
      ...data,
    },
  }),
});

const opening = (data: Record<string, unknown>): InsideRow => ({
  uid: CASE,
  attempt: ({ codes }) => ({
    data: {
      ...codes,
      state: 'CASE_ALERT',
      origin: 'BY_HAND',
      originReason: '多日未到校',
      openedAt: '2026-11-20T00:30:00.000Z',
      ...data,
    },
  }),
});

/** A case that has gone its way to a state, about to be changed. */
const change = (
  columns: Record<string, unknown>,
  data: Record<string, unknown>,
  actor?: Record<string, unknown>,
): InsideRow => ({
  uid: CASE,
  attempt: async ({ put, child }) => ({
    documentId: await put('cases', {
      state: 'CASE_WATCH',
      round: 1,
      student_name: child['name'],
      school_code: child['school_code'],
      opened_at: '2026-11-02T02:00:00.000',
      first_missed_at: '2026-10-29T00:00:00.000',
      returned_on: '2026-11-16',
      ...columns,
    }),
    data,
    ...(actor && { actor }),
  }),
});

async function visited({ rows, childWithCase }: Ground, more: object): Promise<Attempt> {
  const { document_id: id } = await rows.one('select document_id from cases where child_no = $1', [
    childWithCase,
  ]);
  return {
    data: {
      caseDocumentId: id,
      round: 1,
      visitedOn: '2026-11-19',
      visitedAt: '2026-11-19T10:30:00.000Z',
      way: 'HOME',
      outcome: 'REFUSED',
      content: '入户劝返。',
      photoCount: 1,
      guardianSignature: 'ABSENT',
      ...more,
    },
  };
}
const visit = (more: object): InsideRow => ({
  uid: VISIT,
  attempt: (ground) => visited(ground, more),
});

const TEACHER = { kind: 'staff', staffNo: 'W-1', name: '甲', role: 'teacher', certified: false };

/** Absences, and how a case opens, goes on and ends. */
export const CASE_ATTEMPTS: Record<string, InsideRow> = {
  'ABSENCE-01': absence({ firstMissedOn: '2026-11-23' }),
  'ABSENCE-02': absence({ firstMissedOn: '2026-11-15' }),
  'ABSENCE-03': absence({ firstSession: 'EVENING' }),
  'ABSENCE-04': absence({ kind: 'LEAVE' }),
  'ABSENCE-05': {
    uid: ABSENCE,
    attempt: async ({ rows }) => {
      const { child_no: childNo } = await rows.one(
        `select child_no from absences where state = 'ABSENCE_OPEN' order by id limit 1`,
      );
      return {
        data: {
          childNo,
          kind: 'UNEXCUSED',
          state: 'ABSENCE_OPEN',
          firstMissedOn: '2026-11-20',
          firstSession: 'AM',
        },
      };
    },
  },
  'ABSENCE-06': absence({
    state: 'ABSENCE_ENDED',
    endedOn: '2026-11-19',
    endedSession: 'AM',
  }),
  'ABSENCE-07': absence({ kind: 'LEAVE', leaveReason: '骨折', leaveUntil: '2027-11-20' }),
  'CASE-01': {
    uid: CASE,
    attempt: ({ childWithCase }) => ({
      data: {
        childNo: childWithCase,
        state: 'CASE_ALERT',
        origin: 'BY_HAND',
        originReason: '多日未到校',
        openedAt: '2026-11-20T00:30:00.000Z',
      },
    }),
  },
  'CASE-02': opening({ originReason: ' ' }),
  'CASE-08': change({}, { cause: 'OTHER' }),
  'CASE-07': opening({ openedAt: '2027-01-01T00:00:00.000Z' }),
  'CLOSE-01': change(
    { closure_proposed_by: 'W-1', closure_kind: 'CASE_CLOSED' },
    { state: 'CASE_CLOSED' },
    TEACHER,
  ),
  'CLOSE-02': change({}, { closureKind: 'CASE_CLOSED', closureProposedBy: 'W-1' }),
  'CLOSE-03': change({}, { closureKind: 'END_TRANSFERRED', closureProposedBy: 'W-1' }),
  'CLOSE-04': change(
    { state: 'CASE_PERSUADING', closure_proposed_by: 'W-2', closure_kind: 'END_HOME_TEACHING' },
    { state: 'END_HOME_TEACHING' },
    { ...TEACHER, role: 'principal' },
  ),
  'RETURN-01': change(
    { state: 'CASE_PERSUADING' },
    { state: 'CASE_WATCH', returnedOn: '2026-11-30' },
  ),
  'WATCH-01': {
    uid: 'api::case-event.case-event',
    attempt: async ({ put }) => ({
      data: {
        caseDocumentId: await put('cases', {
          state: 'CASE_WATCH',
          returned_on: '2026-11-16',
        }),
        action: 'record-check',
        evidence: { checkedOn: '2026-11-15' },
      },
    }),
  },
  'VISIT-01': visit({ visitedOn: '2020-11-01', visitedAt: '2020-11-01T10:30:00.000Z' }),
  'VISIT-02': visit({ visitedOn: '2026-11-21', visitedAt: '2026-11-21T10:30:00.000Z' }),
  'VISIT-03': visit({ content: '  ' }),
  'VISIT-06': visit({ promisedReturnOn: '2020-11-01' }),
};
