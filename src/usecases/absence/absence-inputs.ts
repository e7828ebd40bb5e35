import { z } from 'zod';
import { day, documentId, documentIds, extra, rev, text } from '../input/parse-input';

const session = z.enum(['AM', 'PM'], { error: '请选择上午或下午' });

export const absenceInput = z.strictObject({
  student: documentId,
  firstMissedOn: day,
  firstSession: session,
  reason: text(200).optional(),
  extra: extra.optional(),
});

export const leaveInput = z.strictObject({
  rev,
  leaveReason: text(200),
  leaveUntil: day,
  proof: documentIds,
  extra: extra.optional(),
});

export const endInput = z.strictObject({ rev, endedOn: day, endedSession: session });

export const rollInput = z.strictObject({
  date: day,
  session,
  marks: z
    .array(
      z.strictObject({
        student: documentId,
        mark: z.enum(['ABSENT', 'LEAVE'], { error: '请标记缺勤或请假' }),
        reason: text(200).optional(),
        leaveReason: text(200).optional(),
        leaveUntil: day.optional(),
      }),
    )
    .max(120),
});

export const rollQuery = z.strictObject({ date: day, session });
