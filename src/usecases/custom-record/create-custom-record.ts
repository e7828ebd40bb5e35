import { customUid, type CustomType } from '../../domain/custom-type/custom-type';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { nextNumber } from '../document/next-number';
import type { UseCase } from '../start';
import { readCustomInput } from './custom-input';
import { resolveReferences } from './resolve-references';

const DIGITS = 4;

/**
 * Enters a record into a register. Sent twice under one key it is entered once, and the second answer is the first record.
 * @throws 400 at each field that does not fit the design
 */
export function createCustomRecord(
  { strapi, caller, now, idempotencyKey }: UseCase,
  type: CustomType,
  body: unknown,
): Promise<Row> {
  const uid = customUid(type.name);
  const input = readCustomInput(type, body);
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'custom-record.create' },
    async (context) => {
      const { staffNo, name } = caller.actor;
      if (idempotencyKey !== undefined) {
        // Two requests at the same moment would both find nothing.
        await context.trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
          `${uid} ${staffNo} ${idempotencyKey}`,
        ]);
        const done = await queryOf(strapi, uid).findOne({
          where: { recordedByStaffNo: staffNo, requestKey: idempotencyKey },
        });
        if (done) return done;
      }
      const references = await resolveReferences(strapi, caller, type, input);
      const year = Number(context.today.slice(0, 4));
      const number = await nextNumber(context.trx, `custom:${type.name}`, type.name, year);
      return createRecord(context, uid, {
        ...input,
        ...references,
        recordNo: `${year}-${String(number).padStart(DIGITS, '0')}`,
        recordedOn: context.today,
        recordedByStaffNo: staffNo,
        recordedByName: name,
        requestKey: idempotencyKey ?? null,
      });
    },
  );
}
