import { applicationFor, sessionOf } from '../rest/home-teaching';
import { accountOf } from '../rest/people';
import { distantChild, idOf } from '../rows/children';
import { grantedLeave } from '../rows/deferrals';
import { grantedTeaching } from '../rows/home-teachings';
import type { RuleRow } from './row';
import type { World } from './world';

const STUDENT = 'api::student.student';
const HOME = 'api::home-teaching.home-teaching';
const SESSION = 'api::home-teaching-session.home-teaching-session';

const student = (data: object, door?: RuleRow['door']): RuleRow => ({
  uid: STUDENT,
  ...(door && { door }),
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

/** The child's own record, home teaching, grants. */
export const CHILD_ROWS: Record<string, RuleRow> = {
  'STU-01': student({ idNumber: '5099992014083100' }),
  'STU-02': student({ idNumber: '509999201402310028' }),
  'STU-03': student(
    { idNumber: '509999203001010027' },
    {
      code: /^STU-0[348]$/,
      because: 'a number that has not come true names a birthday that has not come either',
    },
  ),
  'STU-04': student({ idNumber: '509999201408310029' }),
  'STU-05': {
    uid: STUDENT,
    rest: async (world) => {
      const far = await distantChild(world.suite.rows);
      const told = await world.post('district-admin', `/api/students/${idOf(far)}/actions/reveal`, {
        reason: '核对重复登记',
      });
      const { gender, birth_date } = await world.suite.rows.one(
        'select gender, birth_date::text from students where id = $1',
        [far['id']],
      );
      return world.student({ gender, birthDate: birth_date, idNumber: told.data.idNumber });
    },
  },
  'STU-06': student({ idNumber: '509999201202290017', birthDate: '2014-08-31' }),
  'STU-07': student({ idNumber: '509999201202290017', birthDate: '2012-02-29', gender: 'FEMALE' }),
  'STU-08': student({ birthDate: '2030-01-01' }),
  'STU-17': student({ birthDate: '1900-01-01' }),
  'STU-09': student({ rollNumber: 'X123' }),
  'STU-11': student({ name: '   ' }),
  'STU-12': {
    uid: 'api::guardian.guardian',
    rest: ({ post, child }) =>
      post('teacher', '/api/guardians', {
        data: { student: idOf(child), name: '监护人', relationship: 'FATHER', phone: '12' },
      }),
  },
  'NAME-01': {
    uid: 'api::guardian.guardian',
    rest: ({ post, child }) =>
      post('teacher', '/api/guardians', {
        data: { student: idOf(child), name: '监护人😀', relationship: 'FATHER' },
      }),
  },
  'STU-13': student(
    { schoolCode: 'S999' },
    {
      code: /^INPUT/,
      because: 'the code follows the class that was chosen and is not in the form',
    },
  ),
  'STU-14': student(
    { schoolClass: 'abcdefghijklmnopqrstuvwx' },
    {
      code: /^STU-21$/,
      because: 'a class is looked up before the rule is asked whether it exists',
    },
  ),
  'STU-15': student(
    { childNo: 'C99999999' },
    { code: /^GUARD/, because: 'the platform gives the number and takes none' },
  ),
  'APPROVE-02': decide('district-admin'),
  'APPROVE-03': {
    uid: HOME,
    rest: ({ post, homeTeaching }) =>
      post('bureau-officer', `/api/home-teachings/${homeTeaching.documentId}/actions/decide`, {
        rev: homeTeaching.rev,
        decision: 'NOT_APPROVED',
      }),
  },
  'APPROVE-05': {
    uid: HOME,
    rest: async ({ post, suite, fresh }) => {
      const child = fresh();
      await grantedLeave(suite.rows, child, '2026-12-31');
      const body = applicationFor(idOf(child));
      const { data, status, text } = await post('principal', '/api/home-teachings', body);
      if (status !== 201) throw new Error(text);
      const path = `/api/home-teachings/${data.documentId}/actions/decide`;
      return post('district-admin', path, { rev: data.rev, decision: 'APPROVED' });
    },
  },
  'HOME-01': applied({ reason: '' }),
  'HOME-02': {
    uid: HOME,
    rest: async ({ post, fresh }) => {
      const body = applicationFor(idOf(fresh()), { planText: '' });
      const { data, status, text } = await post('principal', '/api/home-teachings', body);
      if (status !== 201) throw new Error(text);
      const path = `/api/home-teachings/${data.documentId}/actions/decide`;
      return post('district-admin', path, { rev: data.rev, decision: 'APPROVED' });
    },
  },
  'HOME-04': applied({ toDate: '2026-08-31' }),
  'HOME-06': applied({ certificateNo: '123456' }),
  'HOME-09': applied({ timetable: [{ weekday: 3, startTime: '15:20', endTime: '14:00' }] }),
  'HOME-08': applied({
    coursePlan: [
      { week: 3, content: '生活自理' },
      { week: 3, content: '认识颜色' },
    ],
  }),
  'HOME-10': taught({ taughtOn: '2027-01-05' }),
  'HOME-11': taught({ content: ' ' }),
  'HOME-14': {
    uid: SESSION,
    rest: async ({ post, suite, fresh }) => {
      const teaching = await grantedTeaching(suite.rows, fresh(), '2026-11-02');
      const first = await post('principal', '/api/home-teaching-sessions', sessionOf(teaching));
      if (first.status !== 201) throw new Error(first.text);
      const amid = sessionOf(teaching, { startTime: '15:00', endTime: '16:20' });
      return post('principal', '/api/home-teaching-sessions', amid);
    },
  },
  'HOME-19': taught({ startTime: '08:00', endTime: '14:00' }),
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
};
