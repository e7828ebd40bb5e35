import { applicationFor, sessionOf } from '../rest/home-teaching';
import { accountOf } from '../rest/people';
import { idOf } from '../rows/children';
import { grantedTeaching } from '../rows/home-teachings';
import type { RuleRow } from './row';
import type { World } from './world';

const STUDENT = 'api::student.student';
const HOME = 'api::home-teaching.home-teaching';
const SESSION = 'api::home-teaching-session.home-teaching-session';
const INSPECTION = 'api::inspection.inspection';
const FINDING = 'api::finding.finding';

const student = (data: object, by?: RegExp): RuleRow => ({
  uid: STUDENT,
  ...(by && { by }),
  rest: (world: World) => world.student(data),
});
const decide = (who: string): RuleRow => ({
  uid: HOME,
  rest: ({ post, homeTeaching }) =>
    post(who, `/api/home-teachings/${homeTeaching.documentId}/actions/decide`, {
      rev: homeTeaching.rev,
      decision: 'APPROVED',
    }),
});

const applied = (change: object): RuleRow => ({
  uid: HOME,
  rest: ({ post, child }: World) =>
    post('principal', '/api/home-teachings', applicationFor(idOf(child), change)),
});
/** A session of lessons that were granted. */
const taught = (change: object): RuleRow => ({
  uid: SESSION,
  rest: async ({ post, suite, child }: World) => {
    const [granted] = await suite.rows.query(
      `select document_id from home_teachings where child_no = $1 and state = 'APPROVED'`,
      [child['child_no']],
    );
    const teaching = granted
      ? idOf(granted)
      : await grantedTeaching(suite.rows, child, '2026-11-02');
    return post('principal', '/api/home-teaching-sessions', sessionOf(teaching, change));
  },
});

/** The child's own record, home teaching, grants, inspections. */
export const CHILD_ROWS: Record<string, RuleRow> = {
  'STU-01': student({ idNumber: '5099992014083100' }),
  'STU-02': student({ idNumber: '509999201402310028' }),
  'STU-03': student({ idNumber: '509999203001010027' }, /^STU-0[348]$/),
  'STU-04': student({ idNumber: '509999201408310029' }),
  'STU-05': { uid: STUDENT, provenIn: 'foreign-records' },
  'STU-06': student({ idNumber: '509999201202290017', birthDate: '2014-08-31' }),
  'STU-07': student({ idNumber: '509999201202290017', birthDate: '2012-02-29', gender: 'FEMALE' }),
  'STU-08': student({ birthDate: '2030-01-01' }),
  'STU-09': student({ rollNumber: 'X123' }),
  'STU-11': student({ name: '   ' }),
  'STU-12': {
    uid: 'api::guardian.guardian',
    rest: ({ post, child }) =>
      post('teacher', '/api/guardians', {
        data: { student: idOf(child), name: '监护人', relationship: 'FATHER', phone: '12' },
      }),
  },
  'STU-13': student({ schoolCode: 'S999' }, /^INPUT/),
  'STU-14': student({ schoolClass: 'abcdefghijklmnopqrstuvwx' }, /^STU-21$/),
  'STU-15': student({ childNo: 'C99999999' }, /^GUARD/),
  'APPROVE-01': { ...decide('principal'), by: /./ },
  'APPROVE-02': decide('district-admin'),
  'APPROVE-03': {
    uid: HOME,
    rest: ({ post, homeTeaching }) =>
      post('bureau-officer', `/api/home-teachings/${homeTeaching.documentId}/actions/decide`, {
        rev: homeTeaching.rev,
        decision: 'NOT_APPROVED',
      }),
  },
  'HOME-01': applied({ reason: '' }),
  'HOME-02': { uid: HOME, provenIn: 'home-teaching' },
  'HOME-04': applied({ toDate: '2026-08-31' }),
  'HOME-06': applied({ certificateNo: '123456' }),
  'HOME-10': taught({ taughtOn: '2027-01-05' }),
  'HOME-11': taught({ content: ' ' }),
  'HOME-14': { uid: SESSION, provenIn: 'home-teaching' },
  'HOME-19': { uid: SESSION, provenIn: 'odd-lessons' },
  'HOME-18': taught({ makesUpFor: '2026-11-30' }),
  'GRANT-01': {
    uid: 'api::personal-grant.personal-grant',
    rest: ({ post, child }) =>
      post('principal', '/api/personal-grants', {
        data: {
          staffNo: accountOf('helper').staffNo,
          student: idOf(child),
          fromDate: '2026-11-20',
          toDate: '2026-11-19',
          reason: '结对帮扶',
        },
      }),
  },
  'CHK-01': { uid: 'api::checklist-version.checklist-version', provenIn: 'checklist-editor' },
  'INSP-01': { uid: INSPECTION, provenIn: 'inspection-drafts' },
  'INSP-02': { uid: INSPECTION, provenIn: 'inspection-drafts' },
  'INSP-03': { uid: INSPECTION, provenIn: 'inspection-drafts' },
  'INSP-04': { uid: INSPECTION, provenIn: 'inspection-drafts' },
  'INSP-05': { uid: INSPECTION, provenIn: 'inspections' },
  'INSP-06': { uid: INSPECTION, provenIn: 'inspections' },
  'INSP-07': { uid: INSPECTION, provenIn: 'inspection-drafts' },
  'INSP-08': { uid: INSPECTION, provenIn: 'inspections-begun-offline' },
  'FIND-01': { uid: FINDING, provenIn: 'findings' },
  'FIND-02': { uid: FINDING, provenIn: 'findings' },
  'FIND-03': { uid: FINDING, provenIn: 'findings' },
  'FIND-04': { uid: FINDING, provenIn: 'findings' },
};
