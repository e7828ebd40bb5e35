import { z } from 'zod';
import {
  CONTACT_PARTNER_LABELS,
  CONTACT_WAY_LABELS,
  PUPIL_CATEGORY_LABELS,
} from '../../domain/family/kinds';
import { oneOfCodes } from '../input/one-of-codes';
import { day, documentId, documentIds, extra, localTime, rev, text } from '../input/parse-input';

const person = z.strictObject({ name: text(60).min(1, { error: '请填写姓名' }), unit: text(80) });

export const homeVisitInput = z.strictObject({
  student: documentId,
  heldOn: day,
  startTime: localTime.nullish(),
  endTime: localTime.nullish(),
  way: z.enum(['HOME', 'PHONE', 'VIDEO'], { error: '请选择家访形式' }),
  category: oneOfCodes(PUPIL_CATEGORY_LABELS, '请选择学生类别'),
  visitors: z.array(person).min(1, { error: '请填写家访教师' }).max(20),
  purpose: text(500).nullish(),
  familySituation: text(2000).nullish(),
  atSchool: text(2000).nullish(),
  atHome: text(2000).nullish(),
  content: text(3000),
  diagnosis: text(2000).nullish(),
  measures: text(2000).nullish(),
  guardianOpinion: text(2000).nullish(),
  guardianSignature: z.enum(['SIGNED', 'REFUSED', 'ABSENT'], { error: '请选择家长签字情况' }),
  followUpOn: day.nullish(),
  extra: extra.optional(),
  photos: documentIds,
  signatures: documentIds,
});

export const homeVisitReviewInput = z.strictObject({
  rev,
  reviewOpinion: text(1000).min(1, { error: '请填写审核意见' }),
});

export const placeContactInput = z.strictObject({
  student: documentId,
  heldOn: day,
  partner: oneOfCodes(CONTACT_PARTNER_LABELS, '请选择镇街或村（社区）'),
  partnerName: text(60).min(1, { error: '请填写联系的人' }),
  partnerPost: text(80).nullish(),
  way: oneOfCodes(CONTACT_WAY_LABELS, '请选择联系方式'),
  content: text(3000),
  result: text(2000).nullish(),
  nextStep: text(1000).nullish(),
  extra: extra.optional(),
  photos: documentIds,
});
