import { z } from 'zod';
import { LETTER_LEVEL_LABELS } from '../../domain/pledge/kinds';
import { oneOfCodes } from '../input/one-of-codes';
import { day, documentId, documentIds, extra, text } from '../input/parse-input';

const schoolYear = text(9).regex(/^\d{4}-\d{4}$/, { error: '学年须写成 2026-2027' });

export const letterInput = z.strictObject({
  school: documentId,
  schoolYear,
  letterLevel: oneOfCodes(LETTER_LEVEL_LABELS, '请选择签订双方'),
  superiorName: text(60),
  signerName: text(60),
  signerPost: text(60).nullish(),
  duties: text(3000).nullish(),
  signedOn: day,
  extra: extra.optional(),
  proof: documentIds,
});

export const leadingGroupInput = z.strictObject({
  school: documentId,
  schoolYear,
  headStaffNo: text(40).min(1, { error: '请选择组长' }),
  members: z.array(z.strictObject({ name: text(60).min(1), duty: text(60) })).max(40),
  planText: text(10_000).default(''),
  filedOn: day,
  extra: extra.optional(),
  proof: documentIds,
});
