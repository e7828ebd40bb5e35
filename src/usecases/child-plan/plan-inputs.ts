import { z } from 'zod';
import { day, documentId, extra, rev, text } from '../input/parse-input';

const parts = {
  situation: text(2000).nullish(),
  persuade: text(2000),
  care: text(2000),
  help: text(2000),
  persuaderStaffNo: text(40).nullish(),
  persuaderName: text(60),
  startsOn: day,
  dueOn: day.nullish(),
  progress: text(2000).nullish(),
  extra: extra.optional(),
};

export const planInput = z.strictObject({ student: documentId, ...parts });
export const planChangeInput = z.strictObject({
  ...z.strictObject(parts).partial().shape,
  state: z.enum(['PLAN_RUNNING', 'PLAN_FINISHED']).optional(),
  rev,
});
