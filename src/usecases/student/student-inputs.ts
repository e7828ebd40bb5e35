import { z } from 'zod';
import { day, documentId, extra, rev, text } from '../input/parse-input';

const SCHOOLING = [
  'ENROLLED',
  'ENROLLED_AWAY',
  'AWAY_NOT_ENROLLED',
  'NEVER_ENROLLED',
  'SUSPENDED',
  'DEFERRED',
  'HOME_TEACHING',
  'GRADUATED',
  'LEFT_DISTRICT',
  'DECEASED',
] as const;

const fields = {
  name: text(60),
  gender: z.enum(['MALE', 'FEMALE'], { error: '请选择性别' }),
  birthDate: day,
  ethnicity: text(20).nullish(),
  idNumber: text(40).nullish(),
  rollNumber: text(40).nullish(),
  schoolingState: z.enum(SCHOOLING, { error: '请选择就学状况' }),
  schoolClass: documentId.nullish(),
  townCode: text(40).nullish(),
  villageCode: text(40).nullish(),
  residenceTownCode: text(40).nullish(),
  householdOutside: z.boolean().optional(),
  householdAddress: text(200).nullish(),
  residenceAddress: text(200).nullish(),
  registeredPoor: z.boolean().optional(),
  disabilityCategory: text(40).nullish(),
  disabilityGrade: text(20).nullish(),
  certificateNo: text(24).nullish(),
  careCategories: z.array(text(40)).max(20).nullish(),
  note: text(2000).nullish(),
  extra: extra.optional(),
};

export const studentInput = z.strictObject(fields);
export const studentChangeInput = z.strictObject({
  ...z.strictObject(fields).partial().shape,
  rev,
});

const guardianFields = {
  name: text(60).min(1, { error: '请填写监护人姓名' }),
  relationship: z.enum(['FATHER', 'MOTHER', 'GRANDFATHER', 'GRANDMOTHER', 'OTHER_GUARDIAN'], {
    error: '请选择与学生的关系',
  }),
  phone: text(20).nullish(),
  idNumber: text(40).nullish(),
  occupation: text(60).nullish(),
  workplace: text(120).nullish(),
  address: text(200).nullish(),
  orderNo: z.number().int().min(1).max(9).nullish(),
  extra: extra.optional(),
};

export const guardianInput = z.strictObject({ ...guardianFields, student: documentId });
export const guardianChangeInput = z.strictObject({
  ...z.strictObject(guardianFields).partial().shape,
  rev,
});

export const identityInput = z.strictObject({
  idNumber: text(40).min(1, { error: '请填写身份证号' }),
});
export const revealInput = z.strictObject({
  reason: text(200).min(4, { error: '请写明查看完整号码的事由（不少于 4 个字），将留存备查' }),
});
