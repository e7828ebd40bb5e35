import type { Attempt, Ground, InsideRow } from './attempt';

const STUDENT = 'api::student.student';
const HOME = 'api::home-teaching.home-teaching';
const SESSION = 'api::home-teaching-session.home-teaching-session';

/** Born on 29 February 2012, a boy, with the right check digit. */
const LEAP_DAY = '509999201202290017';

const student = (data: Record<string, unknown>): InsideRow => ({
  uid: STUDENT,
  attempt: ({ codes }) => ({
    data: {
      name: '测试儿童',
      gender: 'MALE',
      birthDate: '2014-05-01',
      ...codes,
      childNo: 'C99999990',
      ...data,
    },
  }),
});

const application = (data: Record<string, unknown>): InsideRow => ({
  uid: HOME,
  attempt: ({ codes }) => ({
    data: {
      kind: 'IN_PERSON',
      state: 'APPLIED',
      reason: '重度脑瘫，不能到校。',
      assessment: '宜送教上门。',
      planText: '每周两学时。',
      teachers: [{ name: '送教甲' }],
      timetable: [],
      fromDate: '2026-11-02',
      ...codes,
      ...data,
    },
  }),
});

const SESSION_COLUMNS = {
  taughtOn: '2026-11-18',
  startTime: '09:00',
  endTime: '10:20',
  lessons: 2,
  teachers: [{ name: '送教甲' }, { name: '送教乙' }],
  content: '生活自理训练。',
  guardianSignature: 'SIGNED',
  photoCount: 1,
};

async function taught({ put, codes, child }: Ground, more: object): Promise<Attempt> {
  const homeTeachingDocumentId = await put('home_teachings', {
    state: 'APPROVED',
    student_name: child['name'],
    from_date: '2026-11-02',
  });
  return { data: { ...SESSION_COLUMNS, ...codes, homeTeachingDocumentId, ...more } };
}

const session = (more: object): InsideRow => ({
  uid: SESSION,
  attempt: (ground) => taught(ground, more),
});

/** A lesson beside another of the same day. */
const secondSession = (first: Record<string, unknown>, more: object): InsideRow => ({
  uid: SESSION,
  attempt: async (ground) => {
    const tried = await taught(ground, more);
    await ground.put('home_teaching_sessions', {
      home_teaching_document_id: tried.data['homeTeachingDocumentId'],
      taught_on: '2026-11-18',
      ...first,
    });
    return tried;
  },
});

/** The child's own record, its guardians, grants and home teaching. */
export const CHILD_ATTEMPTS: Record<string, InsideRow> = {
  'STU-01': student({ idCipher: { $seal: '12345' } }),
  'STU-02': student({ idCipher: { $seal: '509999201413010016' } }),
  'STU-03': student({ idCipher: { $seal: '509999203001010027' } }),
  'STU-04': student({ idCipher: { $seal: '509999201202290018' } }),
  'STU-05': {
    uid: STUDENT,
    attempt: ({ child, codes }) => ({
      data: {
        name: '测试儿童',
        gender: 'MALE',
        birthDate: '2014-05-01',
        ...codes,
        childNo: 'C99999990',
        idHash: child['id_hash'],
      },
    }),
  },
  'STU-06': student({ idCipher: { $seal: LEAP_DAY }, birthDate: '2014-08-31' }),
  'STU-07': student({ idCipher: { $seal: LEAP_DAY }, birthDate: '2012-02-29', gender: 'FEMALE' }),
  'STU-08': student({ birthDate: '2026-11-21' }),
  'STU-17': student({ birthDate: '0001-01-01' }),
  'STU-09': student({ rollCipher: { $seal: 'X123' } }),
  'STU-11': student({ name: ' ' }),
  'STU-12': {
    uid: 'api::guardian.guardian',
    attempt: ({ codes }) => ({
      data: { ...codes, name: '监护人', phoneCipher: { $seal: '12' } },
    }),
  },
  'NAME-01': {
    uid: 'api::guardian.guardian',
    attempt: ({ codes }) => ({ data: { ...codes, name: '监护人😀' } }),
  },
  'STU-13': student({ schoolCode: 'S999', classCode: null }),
  'STU-14': {
    uid: STUDENT,
    attempt: async ({ rows, child, codes }) => {
      const { code } = await rows.one(
        'select code from school_classes where school_code <> $1 order by code limit 1',
        [child['school_code']],
      );
      return {
        data: {
          name: '测试儿童',
          gender: 'MALE',
          birthDate: '2014-05-01',
          ...codes,
          childNo: 'C99999990',
          classCode: code,
        },
      };
    },
  },
  'STU-15': {
    uid: STUDENT,
    attempt: ({ child }) => ({
      documentId: String(child['document_id']),
      data: { childNo: 'C99999990' },
    }),
  },
  'GRANT-01': {
    uid: 'api::personal-grant.personal-grant',
    attempt: ({ codes }) => ({
      data: {
        ...codes,
        staffNo: 'W00776',
        reason: '结对帮扶',
        fromDate: '2026-11-20',
        toDate: '2026-11-19',
      },
    }),
  },
  'HOME-01': application({ reason: ' ' }),
  'HOME-02': application({ state: 'APPROVED', planText: '', assessment: '' }),
  'HOME-04': application({ toDate: '2026-11-01' }),
  'HOME-06': application({ certificateCipher: { $seal: '123' } }),
  'HOME-09': application({ timetable: [{ weekday: 3, startTime: '15:20', endTime: '14:00' }] }),
  'HOME-08': application({
    coursePlan: [
      { week: 3, content: '生活自理' },
      { week: 3, content: '认识颜色' },
    ],
  }),
  'HOME-10': session({ taughtOn: '2026-11-21' }),
  'HOME-11': session({ content: ' ' }),
  'HOME-14': secondSession({ start_time: '09:30', end_time: '10:50', lessons: 2 }, SESSION_COLUMNS),
  'HOME-18': session({ makesUpFor: '2026-11-30' }),
  'HOME-19': secondSession({ start_time: '13:00', end_time: '18:00', lessons: 7 }, SESSION_COLUMNS),
};
