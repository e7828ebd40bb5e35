import { randomBytes } from 'node:crypto';
import { tipOffAnswerDue } from '../../domain/tip-off/answer-due';
import { codeFromBytes, CODE_LENGTH, showCode } from '../../domain/tip-off/receipt-code';
import type { GuardContext } from '../../guard/context';
import { invalid } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import { keyedHash, sealText } from '../../platform/field-cipher';
import type { Row } from '../../platform/strapi-casts';
import { nextNumber } from '../document/next-number';
import { TIP_OFF } from './tip-off-uids';

export type ToldTipOff = {
  kind: string;
  content: string;
  accusedSchoolCode?: string | null;
  accusedName?: string | null;
  childClue?: string | null;
  reporterName?: string | null;
  reporterPhone?: string | null;
  source: string;
};

export const codeHash = (code: string): string => keyedHash(code, 'tip-off-code');

/** Stores a tip-off with its reporter sealed; answers the receipt code, which is kept nowhere and shown this once. */
export async function storeTipOff(
  context: GuardContext,
  told: ToldTipOff,
): Promise<{ row: Row; code: string }> {
  const { reporterName, reporterPhone, ...fields } = told;
  const { trx, today, settings, calendar } = context;
  if (
    fields.accusedSchoolCode &&
    !(await trx('schools').where({ code: fields.accusedSchoolCode }).first('id'))
  )
    throw invalid('TIP-20', '没有这所学校，请从名单中选择，或者写在“单位名称”里。', [
      'accusedSchoolCode',
    ]);
  const year = Number(today.slice(0, 4));
  const number = await nextNumber(trx, 'DISTRICT', 'TIP_OFF', year);
  const code = codeFromBytes(randomBytes(CODE_LENGTH));
  const known = Boolean(reporterName ?? reporterPhone);
  const row = await createRecord(context, TIP_OFF, {
    ...fields,
    tipOffNo: `JB${year}-${String(number).padStart(5, '0')}`,
    state: 'TIP_RECEIVED',
    receivedAt: new Date(context.now).toISOString(),
    dueOn: tipOffAnswerDue(today, settings('tipOff.answerDays'), calendar),
    anonymous: !known,
    reporterCipher: known
      ? sealText(JSON.stringify({ name: reporterName ?? '', phone: reporterPhone ?? '' }))
      : null,
    codeHash: codeHash(code),
  });
  return { row, code: showCode(code) };
}
