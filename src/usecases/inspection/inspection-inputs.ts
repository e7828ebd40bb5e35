import { z } from 'zod';
import { day, documentId, documentIds, extra, rev, text } from '../input/parse-input';

/** Pictures beside one answer. */
const MAX_PHOTOS = 9;

const itemCode = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/, { error: '没有这一项督查要点' });

const answer = z.strictObject({
  value: z
    .union([z.string().max(10_000), z.number(), z.array(z.string().max(40)).max(50), z.null()], {
      error: '答案的格式不对，请重新填写',
    })
    .default(null),
  record: text(2000).default(''),
  remark: text(500).default(''),
  photos: z.array(documentId, { error: '请选择照片' }).max(MAX_PHOTOS).default([]),
});

export const startInput = z.strictObject({
  school: documentId,
  checklist: text(60).min(1).optional(),
  version: z.number({ error: '请写明清单版本' }).int().positive().max(100_000).optional(),
  begunOn: day.optional(),
});

export const saveInput = z.strictObject({
  rev,
  inspectedOn: day.optional(),
  companions: text(200).optional(),
  principalName: text(40).optional(),
  answers: z.record(itemCode, answer.nullable(), { error: '答案的格式不对' }).optional(),
});

export const submitInput = z.strictObject({
  rev,
  signatures: z
    .strictObject({ principal: documentId.nullish(), inspector: documentId.nullish() })
    .default({}),
  refusalWitness: text(40).optional(),
  extra: extra.optional(),
});

export const correctInput = z.strictObject({
  rev,
  reason: text(500).min(1, { error: '请写明更正的理由' }),
});

export const discardInput = z.strictObject({ rev });

export const rectifyInput = z.strictObject({
  rev,
  note: text(2000),
  proof: documentIds,
  extra: extra.optional(),
});

export const acceptInput = z.strictObject({ rev, note: text(1000).optional() });

export const sendBackInput = z.strictObject({ rev, note: text(1000) });

export type StartInput = z.infer<typeof startInput>;
export type SaveInput = z.infer<typeof saveInput>;
export type SubmitInput = z.infer<typeof submitInput>;
export type CorrectInput = z.infer<typeof correctInput>;
export type RectifyInput = z.infer<typeof rectifyInput>;
export type AcceptInput = z.infer<typeof acceptInput>;
export type SendBackInput = z.infer<typeof sendBackInput>;
