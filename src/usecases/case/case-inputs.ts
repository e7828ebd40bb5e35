import { z } from 'zod';
import type { ClosureKind } from '../../domain/case/closure-facts';
import { PLACEMENT_LABELS } from '../../domain/case/placement';
import { END_STATES, type EndState } from '../../domain/case/states';
import { oneOfCodes } from '../input/one-of-codes';
import { day, documentId, documentIds, extra, localTime, rev, text } from '../input/parse-input';

const note = text(1000);
const CAUSES = [
  'STUDY_AVERSION',
  'POVERTY',
  'DISTANCE',
  'WORKING',
  'EARLY_MARRIAGE',
  'RELIGION',
  'INTERNET',
  'MENTAL_HEALTH',
  'ILLNESS',
  'DISABILITY',
  'FAMILY_CHANGE',
  'BULLYING',
  'LOST_CONTACT',
  'LAW_CASE',
  'HOME_SCHOOLING',
  'OTHER',
] as const;
const WHEREABOUTS = [
  'AT_HOME',
  'WORKING',
  'WITH_PARENTS_AWAY',
  'LOST',
  'PRIVATE_SCHOOL',
  'OTHER_PROVINCE',
  'ABROAD',
  'DETAINED_OR_SPECIAL_SCHOOL',
  'DECEASED',
  'OTHER',
] as const;

const named = z.strictObject({ name: text(40).min(1), unit: text(60) });

/** Which day's lines: all in scope, or one school's; a page holds a hundred. */
export const dayLinesQuery = z.strictObject({
  date: day,
  school: text(20).optional(),
  page: z.coerce.number({ error: '页码须为数字' }).int().min(1).max(1000).default(1),
});

export const noteInput = z.strictObject({ rev, note: note.optional() });
export const reasonInput = z.strictObject({ rev, note: note.min(1, { error: '请说明原因' }) });
export const assignInput = z.strictObject({ rev, staffNo: text(40).min(1), note: note.optional() });

export const verifyInput = z.strictObject({
  rev,
  kind: z.enum(['DROPOUT', 'UNENROLLED'], { error: '请选择核实结果：辍学或失学' }),
  cause: z.enum(CAUSES, { error: '请选择辍学原因' }),
  causeNote: text(200).optional(),
  whereabouts: z.enum(WHEREABOUTS, { error: '请选择去向' }),
  whereaboutsNote: text(200).optional(),
  extra: extra.optional(),
});

export const visitInput = z.strictObject({
  rev,
  visitedOn: day,
  time: localTime,
  way: z.enum(['HOME', 'PHONE', 'VIDEO', 'INTERVIEW', 'AWAY'], { error: '请选择劝返方式' }),
  place: text(120).optional(),
  participants: z.array(named, { error: '请填写参加人' }).max(20).default([]),
  content: text(4000),
  guardianOpinion: text(1000).optional(),
  studentAttitude: text(1000).optional(),
  promisedReturnOn: day.optional(),
  outcome: z.enum(['PROMISED', 'REFUSED', 'NOT_FOUND', 'RETURNED', 'OTHER'], {
    error: '请选择劝返结果',
  }),
  guardianSignature: z.enum(['SIGNED', 'REFUSED', 'ABSENT'], { error: '请选择监护人签字情况' }),
  refusalWitness: text(60).optional(),
  photos: documentIds,
  signatures: documentIds,
  extra: extra.optional(),
});

export const noticeInput = z.strictObject({
  rev,
  days: z.number({ error: '请填写期限天数' }).int().min(1).max(60).optional(),
});

export const writtenReportInput = z.strictObject({
  rev,
  situation: text(2000).min(1, { error: '请写明现状与去向' }),
  request: text(500).optional(),
  addressee: text(60).optional(),
});

export const receiptInput = z.strictObject({
  rev,
  receivedOn: day,
  receiverName: text(40).min(1, { error: '请填写签收人' }),
  opinion: text(1000).optional(),
  photos: documentIds,
});

export const handOverInput = z.strictObject({
  rev,
  schoolCode: text(20).min(1, { error: '请选择接收学校' }),
  note: note.min(1, { error: '请说明移交的原因' }),
});

export const acceptInput = z.strictObject({
  rev,
  schoolClass: documentId,
  note: note.optional(),
});

export const reportInput = z.strictObject({
  rev,
  contacted: text(1000).optional(),
  leaveChecked: text(500).optional(),
});

export const cosignInput = z.strictObject({
  rev,
  document: documentId,
  contentHash: z
    .string({ error: '缺少签字内容的校验值，请刷新后再签' })
    .regex(/^[0-9a-f]{64}$/, { error: '签字内容的校验值不正确，请刷新后再签' }),
});

export const serviceInput = z.strictObject({
  rev,
  document: documentId,
  way: z.enum(['DIRECT', 'CO_RESIDENT', 'LEFT', 'POST', 'ELECTRONIC', 'PUBLIC_NOTICE'], {
    error: '请选择送达方式',
  }),
  servedOn: day,
  receivedOn: day.optional(),
  place: text(120).optional(),
  receiverName: text(40).optional(),
  receiverRelation: text(40).optional(),
  proxyReason: text(200).optional(),
  refusalReason: text(200).optional(),
  witnessName: text(40).optional(),
  witnessUnit: text(60).optional(),
  consentOn: day.optional(),
  postNumber: text(60).optional(),
  publishedIn: text(120).optional(),
  servers: z.array(text(40).min(1), { error: '请填写送达人' }).max(10).default([]),
  photos: documentIds,
  note: note.optional(),
  extra: extra.optional(),
});

export const returnInput = z.strictObject({
  rev,
  returnedOn: day,
  placement: oneOfCodes(PLACEMENT_LABELS, '请选择安置方式').optional(),
  note: note.optional(),
  proof: documentIds,
});

export const checkInput = z.strictObject({
  rev,
  checkedOn: day,
  present: z.boolean({ error: '请选择学生是否在校' }),
  note: note.min(1, { error: '请写明回查情况' }),
  proof: documentIds,
});

export const proposeInput = z.strictObject({
  rev,
  closureKind: z.enum(
    ['CASE_CLOSED', ...END_STATES] as unknown as [ClosureKind, ...ClosureKind[]],
    { error: '请选择销号（结案）类别' },
  ),
  duplicateOfCaseNo: text(40).optional(),
  note: note.min(1, { error: '请说明情况' }),
  proof: documentIds,
});

export const endInput = z.strictObject({
  rev,
  end: z.enum(END_STATES as unknown as [EndState, ...EndState[]], { error: '请选择结案类别' }),
  note: note.optional(),
});

export const factsInput = z.strictObject({
  rev,
  cause: z.enum(CAUSES, { error: '请选择辍学原因' }).optional(),
  causeNote: text(200).optional(),
  whereabouts: z.enum(WHEREABOUTS, { error: '请选择去向' }).optional(),
  whereaboutsNote: text(200).optional(),
  extra: extra.optional(),
});
