import { accountOf } from './people';

/** Of a synthetic person; category 5 (智力), level 1. */
export const CERTIFICATE = '50999920120229001751';

/** A complete application for home teaching of one child. */
export const applicationFor = (student: string, more: object = {}) => ({
  data: {
    student,
    kind: 'IN_PERSON',
    reason: '重度脑瘫，需专人护理，不能到校。',
    disability: 'INTELLECT',
    level: 'LEVEL_1',
    certificateNo: CERTIFICATE,
    planText: '以生活自理和康复训练为主。',
    teachers: [
      { name: '送教教师甲', staffNo: accountOf('helper').staffNo },
      { name: '送教教师乙', duty: '协同' },
    ],
    timetable: [{ weekday: 3, startTime: '14:00', endTime: '15:20' }],
    fromDate: '2026-09-01',
    toDate: '2027-07-09',
    ...more,
  },
});

/** A session of two lessons with two teachers. */
export const sessionOf = (homeTeaching: string, more: object = {}) => ({
  data: {
    homeTeaching,
    taughtOn: '2026-11-18',
    startTime: '14:00',
    endTime: '15:20',
    teachers: [{ name: '送教教师甲' }, { name: '送教教师乙' }],
    content: '认识数字一到五。',
    guardianSignature: 'SIGNED',
    ...more,
  },
});
