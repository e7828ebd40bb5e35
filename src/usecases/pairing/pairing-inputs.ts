import { z } from 'zod';
import { CONTACT_WAY_LABELS } from '../../domain/family/kinds';
import { HELPER_IDENTITY_LABELS } from '../../domain/pairing/kinds';
import { oneOfCodes } from '../input/one-of-codes';
import { day, documentId, documentIds, extra, rev, text } from '../input/parse-input';

export const pairingInput = z.strictObject({
  student: documentId,
  helperStaffNo: text(40).min(1, { error: '请选择帮扶人' }),
  helperIdentity: oneOfCodes(HELPER_IDENTITY_LABELS, '请选择帮扶人身份'),
  main: z.boolean().default(true),
  fromDate: day,
  situation: text(2000).nullish(),
  planText: text(3000).nullish(),
  extra: extra.optional(),
});
export const endPairingInput = z.strictObject({
  rev,
  endedOn: day,
  endReason: text(500).default(''),
  outcome: text(2000).nullish(),
});
export const pairingRecordInput = z.strictObject({
  pairing: documentId,
  heldOn: day,
  way: oneOfCodes(CONTACT_WAY_LABELS, '请选择帮扶方式'),
  content: text(3000),
  solved: text(2000).nullish(),
  amountYuan: z.number().int().min(0).max(1_000_000).nullish(),
  extra: extra.optional(),
  photos: documentIds,
});
