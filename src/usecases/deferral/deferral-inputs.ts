import { z } from 'zod';
import { DEFERRAL_KIND_LABELS } from '../../domain/deferral/kinds';
import { oneOfCodes } from '../input/one-of-codes';
import { day, documentId, documentIds, extra, rev, text } from '../input/parse-input';

export const deferralInput = z.strictObject({
  student: documentId,
  kind: oneOfCodes(DEFERRAL_KIND_LABELS, '请选择缓学或休学'),
  reason: text(2000),
  guardianName: text(60).min(1, { error: '请填写申请的监护人' }),
  entryDueOn: day.nullish(),
  fromDate: day,
  toDate: day,
  certifier: text(120).default(''),
  certifierOpinion: text(1000).nullish(),
  extra: extra.optional(),
  renews: documentId.optional(),
  proof: documentIds,
});

export const renewDeferralInput = z.strictObject({
  rev,
  reason: text(2000),
  guardianName: text(60).min(1, { error: '请填写申请的监护人' }).optional(),
  toDate: day,
  certifier: text(120).default(''),
  certifierOpinion: text(1000).nullish(),
  extra: extra.optional(),
  proof: documentIds,
});

export const endDeferralInput = z.strictObject({ rev, endedOn: day });
