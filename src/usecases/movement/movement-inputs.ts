import { z } from 'zod';
import { MOVEMENT_KIND_LABELS } from '../../domain/movement/kinds';
import { oneOfCodes } from '../input/one-of-codes';
import { day, documentId, documentIds, extra, rev, text } from '../input/parse-input';

export const movementInput = z.strictObject({
  student: documentId,
  kind: oneOfCodes(MOVEMENT_KIND_LABELS, '请选择异动种类'),
  movedOn: day,
  otherSchoolName: text(120).default(''),
  otherPlace: text(120).nullish(),
  reason: text(500).nullish(),
  extra: extra.optional(),
  proof: documentIds,
});

export const movementCheckInput = z.strictObject({
  rev,
  check: z.enum(['FOUND_TRUE', 'FOUND_FALSE'], { error: '请选择核对结果' }),
  checkNote: text(500).default(''),
});
