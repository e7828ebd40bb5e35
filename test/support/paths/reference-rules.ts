import { accountOf } from '../rest/people';
import type { RuleRow } from './row';
import type { World } from './world';

const SETTING = 'api::setting.setting';
const DAY = 'api::calendar-day.calendar-day';
const TERM = 'api::school-term.school-term';
const DUTY = 'api::responsibility-assignment.responsibility-assignment';

const duty = (change: object) => () => ({
  kindCode: 'SCHOOL_LIAISON',
  staffNo: accountOf('teacher').staffNo,
  staffName: '测试',
  schoolCode: 'S001',
  fromDate: '2026-11-20',
  ...change,
});

/** A duty that somebody holds now, to be given a second time. */
async function heldDuty({ suite }: World): Promise<object> {
  const row = await suite.rows.one(
    `select kind_code, staff_no, staff_name, school_code from responsibility_assignments
     where kind_code = 'INSPECTOR' and to_date is null order by id limit 1`,
  );
  return {
    kindCode: row['kind_code'],
    staffNo: row['staff_no'],
    staffName: row['staff_name'],
    schoolCode: row['school_code'],
    fromDate: '2026-11-20',
  };
}

/** What administrators edit in the panel. */
export const REFERENCE_ROWS: Record<string, RuleRow> = {
  'SET-01': {
    uid: SETTING,
    data: () => ({ key: 'notice.days', value: '"x"', validFrom: '2026-12-01' }),
  },
  'SET-02': {
    uid: SETTING,
    data: async ({ suite }) => {
      await suite.rows.query(
        `insert into settings (document_id, key, value, valid_from, rev, created_at, updated_at, published_at)
         values ('pathssettingtwice0000000', 'notice.days', '7', '2027-05-01', 1, now(), now(), now()) on conflict do nothing`,
      );
      return { key: 'notice.days', value: '8', validFrom: '2027-05-01' };
    },
  },
  'SET-03': {
    uid: SETTING,
    data: () => ({ key: 'notice.days', value: '8', validFrom: '2026-11-01' }),
  },
  'SET-04': {
    uid: SETTING,
    data: () => ({ key: 'session.am.start', value: '"15:00"', validFrom: '2026-12-01' }),
  },
  'CAL-01': { uid: DAY, data: () => ({ date: '2026-11-24', kind: 'MAKE_UP', name: '调休' }) },
  'TERM-01': {
    uid: TERM,
    data: () => ({
      name: '倒置的学期',
      schoolYear: '2029-2030',
      firstDay: '2030-03-01',
      lastDay: '2030-02-01',
    }),
  },
  'ASSIGN-01': { uid: DUTY, data: duty({ toDate: '2026-11-19' }) },
  'ASSIGN-02': { uid: DUTY, data: duty({ kindCode: 'INSPECTOR' }) },
  'ASSIGN-03': { uid: DUTY, data: duty({ schoolCode: null }) },
  'ASSIGN-04': { uid: DUTY, data: heldDuty },
};
