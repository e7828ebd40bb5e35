import { z } from 'zod';
import {
  DISABILITY_LABELS,
  DISABILITY_LEVEL_LABELS,
  HOME_TEACHING_END_LABELS,
  HOME_TEACHING_KIND_LABELS,
  SATISFACTION_LABELS,
} from '../../domain/home-teaching/kinds';
import { oneOfCodes } from '../input/one-of-codes';
import { day, documentId, documentIds, extra, localTime, rev, text } from '../input/parse-input';

const teacher = z.strictObject({
  name: text(60).min(1, { error: '请填写教师姓名' }),
  staffNo: text(40).optional(),
  duty: text(20).optional(),
});
const timetable = z
  .array(
    z.strictObject({
      weekday: z.number().int().min(1).max(7),
      startTime: localTime,
      endTime: localTime,
    }),
  )
  .max(21);
const coursePlan = z
  .array(
    z.strictObject({
      week: z.number({ error: '请填写第几周' }).int().min(1).max(53),
      content: text(500).min(1, { error: '请填写这一周的课程内容' }),
    }),
  )
  .max(60);
const visitors = z
  .array(z.strictObject({ name: text(60).min(1), unit: text(80) }))
  .min(1, { error: '请填写回访人' })
  .max(20);

const plan = {
  planText: text(5000).nullish(),
  teachers: z.array(teacher).max(10).optional(),
  timetable: timetable.optional(),
  coursePlan: coursePlan.optional(),
  place: text(200).nullish(),
  fromDate: day,
  toDate: day.nullish(),
};

const application = {
  kind: oneOfCodes(HOME_TEACHING_KIND_LABELS, '请选择送教上门或远程送教'),
  reason: text(2000),
  disability: oneOfCodes(DISABILITY_LABELS, '请选择残疾类别').nullish(),
  level: oneOfCodes(DISABILITY_LEVEL_LABELS, '请选择残疾等级').nullish(),
  certificateNo: text(24).nullish(),
  assessment: text(2000).nullish(),
  guardianOpinion: text(2000).nullish(),
  schoolOpinion: text(2000).nullish(),
  centreOpinion: text(2000).nullish(),
  federationOpinion: text(2000).nullish(),
  extra: extra.optional(),
  ...plan,
};

export const homeTeachingInput = z.strictObject({
  student: documentId,
  ...application,
  proof: documentIds,
});
export const homeTeachingChangeInput = z.strictObject({
  ...z.strictObject(application).partial().shape,
  rev,
});

export const decisionInput = z.strictObject({
  rev,
  decision: z.enum(['APPROVED', 'NOT_APPROVED'], { error: '请选择批准或不予批准' }),
  decisionOpinion: text(1000).default(''),
});

export const noteRefusalInput = z.strictObject({ rev });

export const endHomeTeachingInput = z.strictObject({
  rev,
  endedOn: day,
  endReason: oneOfCodes(HOME_TEACHING_END_LABELS, '请选择终止原因'),
  endNote: text(200).default(''),
});

export const sessionInput = z.strictObject({
  homeTeaching: documentId,
  taughtOn: day,
  startTime: localTime,
  endTime: localTime,
  makesUpFor: day.nullish(),
  place: text(200).nullish(),
  teachers: z.array(teacher).max(10),
  content: text(3000),
  performance: text(2000).nullish(),
  guardianFeedback: text(2000).nullish(),
  guardianSignature: z.enum(['SIGNED', 'REFUSED', 'ABSENT'], { error: '请选择家长签字情况' }),
  nextPlan: text(2000).nullish(),
  extra: extra.optional(),
  photos: documentIds,
  signatures: documentIds,
});

export const followUpInput = z.strictObject({
  homeTeaching: documentId,
  visitedOn: day,
  way: z.enum(['HOME', 'PHONE', 'VIDEO'], { error: '请选择回访方式' }),
  visitors,
  lessonsHeld: z.boolean({ error: '请说明送教是否按记录进行' }),
  satisfaction: oneOfCodes(SATISFACTION_LABELS, '请选择家长满意程度').nullish(),
  guardianOpinion: text(2000).nullish(),
  problems: text(2000).nullish(),
  measures: text(2000).nullish(),
  extra: extra.optional(),
  photos: documentIds,
});
