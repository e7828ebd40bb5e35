import { z } from 'zod';
import { LEDGER_LEVEL_LABELS } from '../../domain/ledger/kinds';
import { oneOfCodes } from '../../usecases/input/one-of-codes';

const code = z.string().max(40).optional();
const number = (least: number, most: number, start: number) =>
  z.coerce.number().int().min(least).max(most).default(start);

/** What a ledger is asked by: level, places, and the page of persons. */
export const ledgerQuery = z.strictObject({
  by: oneOfCodes(LEDGER_LEVEL_LABELS, '请选择按镇街、学校、班级还是个人').default('person'),
  town: code,
  school: code,
  class: code,
  page: number(1, 100_000, 1),
  pageSize: number(1, 200, 50),
});
export type LedgerQuery = z.infer<typeof ledgerQuery>;
