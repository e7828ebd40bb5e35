import { z } from 'zod';
import {
  REFERRAL_TARGET_LABELS,
  TIP_OFF_KIND_LABELS,
  TIP_OFF_RESULT_LABELS,
} from '../../domain/tip-off/kinds';
import { oneOfCodes } from '../input/one-of-codes';
import { day, documentId, rev, text } from '../input/parse-input';

const told = {
  kind: oneOfCodes(TIP_OFF_KIND_LABELS, '请选择反映的问题'),
  content: text(2000),
  accusedSchoolCode: text(40).nullish(),
  accusedName: text(120).nullish(),
  childClue: text(500).nullish(),
  reporterName: text(60).nullish(),
  reporterPhone: text(40).nullish(),
};

/** `website` is seen by machines only; who fills it is one. */
export const publicTipOffInput = z.strictObject({
  ...told,
  website: z.string().max(0, { error: '这一栏请留空' }).optional(),
});

export const registeredTipOffInput = z.strictObject({
  ...told,
  source: z.enum(['HOTLINE', 'LETTER', 'WALK_IN'], { error: '请选择来电、来信或来访' }),
});

const code = text(40).min(1, { error: '请填写查询码' });
export const codeInput = z.strictObject({ code });
export const replyInput = z.strictObject({
  code,
  text: text(2000).min(1, { error: '请填写要补充的情况' }),
});

export const versionInput = z.strictObject({ rev });
export const forwardInput = z.strictObject({
  rev,
  target: oneOfCodes(REFERRAL_TARGET_LABELS, '请选择转给学校、学区还是镇街'),
  targetCode: text(40).min(1, { error: '请选择转办的单位' }),
  summary: text(1000),
  dueOn: day.optional(),
});
export const answerInput = z.strictObject({
  rev,
  text: text(2000).min(1, { error: '请填写给举报人的答复' }),
});
export const closeTipOffInput = z.strictObject({
  rev,
  outcome: oneOfCodes(TIP_OFF_RESULT_LABELS, '请选择核查结论').optional(),
  result: text(2000).default(''),
});
export const revealReporterInput = z.strictObject({
  reason: text(200).min(4, { error: '请写明查看举报人信息的事由（不少于 4 个字），将留存备查' }),
});
export const linkChildInput = z.strictObject({
  rev,
  student: documentId,
  openCase: z.boolean().default(true),
});
export const foundChildInput = z.strictObject({
  rev,
  name: text(60).min(1, { error: '请填写孩子的姓名' }),
  gender: z.enum(['MALE', 'FEMALE'], { error: '请选择性别' }),
  birthDate: day,
  townCode: text(40).nullish(),
  residenceTownCode: text(40).nullish(),
  residenceAddress: text(200).nullish(),
  note: text(2000).nullish(),
});

export const referralAnswerInput = z.strictObject({
  rev,
  answer: text(2000).min(1, { error: '请填写核查情况' }),
});
