import { newDocumentId } from '../../rows/cases';
import type { InsideRow } from './attempt';

const PLAN = 'api::child-plan.child-plan';
const DEFERRAL = 'api::deferral.deferral';
const MOVEMENT = 'api::enrolment-movement.enrolment-movement';
const PAIRING = 'api::pairing.pairing';
const INSPECTION = 'api::inspection.inspection';
const FINDING = 'api::finding.finding';

const created = (uid: string, data: Record<string, unknown>): InsideRow => ({
  uid,
  attempt: ({ codes }) => ({ data: { ...codes, ...data } }),
});
const changed = (
  uid: string,
  table: string,
  columns: Record<string, unknown>,
  data: Record<string, unknown>,
  actor?: Record<string, unknown>,
): InsideRow => ({
  uid,
  attempt: async ({ put }) => ({
    documentId: await put(table, columns),
    data,
    ...(actor && { actor }),
  }),
});

const visit = { heldOn: '2026-11-19', way: 'HOME', content: '入户家访。', visitors: ['甲', '乙'] };
const plan = {
  persuade: '入户劝返',
  care: '结对关爱',
  help: '申请资助',
  persuaderName: '甲',
  startsOn: '2026-11-20',
};
const leave = {
  kind: 'ON_LEAVE',
  state: 'APPLIED',
  reason: '骨折休养。',
  certifier: '区人民医院',
  proofCount: 1,
  appliedOn: '2026-11-20',
  fromDate: '2026-11-20',
  toDate: '2027-01-20',
};
const movement = {
  kind: 'SUSPEND',
  movedOn: '2026-11-19',
  check: 'UNCHECKED',
  recordedByStaffNo: 'W-1',
  proofCount: 1,
  confirmDueOn: '2026-12-10',
};

/** A deferral that follows on another, which runs from September to `until`. */
const renewal = (until: string, data: Record<string, unknown>): InsideRow => ({
  uid: DEFERRAL,
  attempt: async ({ put, codes }) => ({
    data: {
      ...codes,
      ...leave,
      renewsDocumentId: await put('deferrals', {
        kind: 'ON_LEAVE',
        state: 'APPROVED',
        child_no: codes['childNo'],
        from_date: '2026-09-01',
        to_date: until,
      }),
      ...data,
    },
  }),
});

const SCHOOL_CLERK = {
  kind: 'staff',
  staffNo: 'W-1',
  name: '甲',
  role: 'school-clerk',
  schoolCode: 'S043',
  certified: false,
};
const draft = { state: 'DRAFT', inspected_on: '2026-11-19', school_code: 'S043' };

/** A draft that is handed in by the checklist in use. */
const handedIn = (data: Record<string, unknown>): InsideRow => ({
  uid: INSPECTION,
  attempt: async ({ put, rows }) => {
    const { checklist_code: code, version } = await rows.one(
      `select checklist_code, version from checklist_versions where state = 'PUBLISHED' order by id limit 1`,
    );
    return {
      documentId: await put('inspections', {
        ...draft,
        checklist_code: code,
        checklist_version: version,
        answers: {},
      }),
      data: { state: 'SUBMITTED', ...data },
    };
  },
});

const finding = (
  columns: Record<string, unknown>,
  data: Record<string, unknown>,
  actor?: Record<string, unknown>,
): InsideRow =>
  changed(
    FINDING,
    'findings',
    { school_code: 'S043', found_by_staff_no: 'W-9', due_on: '2026-12-01', ...columns },
    data,
    actor,
  );

/** The records beside the case, inspections and findings, letters and tip-offs. */
export const RECORD_ATTEMPTS: Record<string, InsideRow> = {
  'STU-16': created('api::home-visit.home-visit', { ...visit, heldOn: '1990-01-01' }),
  'FAMILY-01': created('api::home-visit.home-visit', { ...visit, heldOn: '2026-11-21' }),
  'FAMILY-05': created('api::home-visit.home-visit', {
    ...visit,
    recordedByStaffNo: 'W-1',
    reviewedByStaffNo: 'W-1',
  }),
  'FAMILY-02': created('api::home-visit.home-visit', { ...visit, content: ' ' }),
  'FAMILY-06': created('api::home-visit.home-visit', { ...visit, followUpOn: '2026-11-19' }),
  'PAIR-01': {
    uid: PAIRING,
    attempt: async ({ put, codes }) => {
      const childNo = newDocumentId();
      await put('pairings', {
        child_no: childNo,
        main: true,
        state: 'PAIRED',
        helper_name: '乙',
      });
      return {
        data: { ...codes, childNo, main: true, state: 'PAIRED', fromDate: '2026-11-20' },
      };
    },
  },
  'PAIR-02': created(PAIRING, { main: false, state: 'UNPAIRED', fromDate: '2026-11-01' }),
  'PLAN-01': created(PLAN, { ...plan, care: ' ' }),
  'PLAN-02': created(PLAN, { ...plan, persuaderName: ' ' }),
  'DEFER-01': created(DEFERRAL, { ...leave, toDate: '2027-11-21' }),
  'PERIOD-01': created(DEFERRAL, { ...leave, fromDate: '2027-11-22', toDate: '2028-01-20' }),
  'DEFER-02': created(DEFERRAL, { ...leave, kind: 'EXEMPTED' }),
  'DEFER-04': created(DEFERRAL, { ...leave, state: 'APPROVED', certifier: '' }),
  'DEFER-05': created(DEFERRAL, { ...leave, reason: ' ' }),
  'DEFER-07': renewal('2026-11-25', { fromDate: '2026-12-20' }),
  'DEFER-08': renewal('2027-06-30', { fromDate: '2027-07-01', toDate: '2027-12-01' }),
  'DEFER-09': {
    uid: DEFERRAL,
    attempt: async ({ put, codes }) => {
      await put('deferrals', {
        kind: 'ON_LEAVE',
        state: 'APPROVED',
        child_no: codes['childNo'],
        from_date: '2026-09-01',
        to_date: '2027-01-20',
      });
      return { data: { ...codes, ...leave } };
    },
  },
  'MOVE-01': created(MOVEMENT, { ...movement, movedOn: '2026-12-31' }),
  'MOVE-02': created(MOVEMENT, { ...movement, kind: 'TRANSFER_OUT', otherSchoolName: ' ' }),
  'MOVE-07': {
    uid: MOVEMENT,
    attempt: async ({ rows, codes }) => {
      const { name } = await rows.one('select name from schools where code = $1', [
        codes['schoolCode'],
      ]);
      return { data: { ...codes, ...movement, kind: 'TRANSFER_OUT', otherSchoolName: name } };
    },
  },
  'MOVE-04': created(MOVEMENT, { ...movement, check: 'FOUND_TRUE', checkedByStaffNo: 'W-1' }),
  // A child of its own: nobody has granted it anything.
  'MOVE-06': created(MOVEMENT, {
    ...movement,
    childNo: 'C99999991',
    check: 'FOUND_TRUE',
    checkedByStaffNo: 'W-2',
  }),
  'PLEDGE-01': created('api::responsibility-letter.responsibility-letter', {
    superiorName: '甲',
    signerName: ' ',
    signedOn: '2026-11-19',
    proofCount: 1,
  }),
  'PLEDGE-03': created('api::leading-group.leading-group', {
    headStaffNo: 'W-nobody',
    members: [{ name: '甲' }],
    planText: '计划。',
  }),
  'TIP-01': created('api::tip-off.tip-off', { content: '没有' }),
  'CHK-01': created('api::checklist-version.checklist-version', {
    state: 'PUBLISHED',
    content: { title: '', basis: '', groups: [] },
  }),
  'INSP-01': handedIn({ principalSignature: 'SIGNED' }),
  'INSP-02': changed(INSPECTION, 'inspections', draft, { inspectedOn: '2026-11-21' }),
  'INSP-03': handedIn({}),
  'INSP-05': changed(
    INSPECTION,
    'inspections',
    { ...draft, state: 'SUBMITTED' },
    { state: 'DRAFT' },
  ),
  'INSP-06': {
    uid: INSPECTION,
    attempt: async ({ put }) => ({
      data: {
        state: 'DRAFT',
        inspectedOn: '2026-11-19',
        schoolCode: 'S043',
        corrects: await put('inspections', { ...draft, state: 'SUBMITTED' }),
        correctionReason: ' ',
      },
    }),
  },
  'INSP-07': {
    uid: INSPECTION,
    attempt: () => ({
      actor: SCHOOL_CLERK,
      data: { state: 'DRAFT', inspectedOn: '2026-11-19', schoolCode: 'S043' },
    }),
  },
  'FIND-01': finding({ state: 'ACCEPTED' }, { state: 'OPEN', returnNote: '再查' }),
  'FIND-02': finding(
    { state: 'OPEN' },
    { state: 'RECTIFIED', rectificationNote: ' ', rectificationProof: [] },
  ),
  'FIND-03': finding({ state: 'RECTIFIED' }, { state: 'ACCEPTED' }, SCHOOL_CLERK),
  'FIND-04': finding(
    { state: 'RECTIFIED' },
    { state: 'OPEN', returnNote: ' ' },
    { ...SCHOOL_CLERK, staffNo: 'W-9', schoolCode: undefined, role: 'supervisor' },
  ),
};
