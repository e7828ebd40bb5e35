import { randomBytes } from 'node:crypto';
import { tipOffAnswerDue } from '../../domain/tip-off/answer-due';
import { codeFromBytes, CODE_LENGTH, showCode } from '../../domain/tip-off/receipt-code';
import type { GuardContext } from '../../guard/context';
import { invalid } from '../../guard/errors';
import { createRecord } from '../../guard/records';
import type { RepeatKey } from '../../guard/repeat';
import { keyedHash, sealText } from '../../platform/field-cipher';
import type { Row } from '../../platform/strapi-casts';
import { once } from '../child-record/once';
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

/**
 * A code nobody can guess. Sent again under one key it is the same code, although no code is kept: it is the server's own keyed hash of the
 * request.
 */
const receiptCode = ({ actor }: GuardContext, repeat: RepeatKey | undefined): string =>
  codeFromBytes(
    repeat
      ? Buffer.from(
          keyedHash(`${actor.staffNo} ${repeat.key} ${repeat.requestHash}`, 'tip-off-receipt'),
          'hex',
        )
      : randomBytes(CODE_LENGTH),
  );

/** Stores a tip-off with its reporter sealed; answers the receipt code, which is kept nowhere and shown to nobody else. */
export async function storeTipOff(
  context: GuardContext,
  told: ToldTipOff,
  repeat: RepeatKey | undefined,
): Promise<{ row: Row; code: string }> {
  const code = receiptCode(context, repeat);
  const row = await once(context, { uid: TIP_OFF, idempotencyKey: repeat }, () =>
    store(context, told, code),
  );
  return { row, code: showCode(code) };
}

async function store(context: GuardContext, told: ToldTipOff, code: string): Promise<Row> {
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
  const known = Boolean(reporterName ?? reporterPhone);
  return createRecord(context, TIP_OFF, {
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
}
