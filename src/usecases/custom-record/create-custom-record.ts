import { customUid, type CustomType } from '../../domain/custom-type/custom-type';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { nextNumber } from '../document/next-number';
import { once } from '../child-record/once';
import type { Written } from '../child-record/written';
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
): Promise<Written> {
  const uid = customUid(type.name);
  const input = readCustomInput(type, body);
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'custom-record.create' },
    async (context) => {
      const { staffNo, name } = caller.actor;
      const row = await once(context, { uid, idempotencyKey }, async () => {
        const references = await resolveReferences(strapi, caller, type, input);
        const year = Number(context.today.slice(0, 4));
        const number = await nextNumber(context.trx, `custom:${type.name}`, type.name, year);
        return createRecord(context, uid, {
          // A form is handed in: required fields that administrators added are due.
          extra: {},
          ...input,
          ...references,
          recordNo: `${year}-${String(number).padStart(DIGITS, '0')}`,
          recordedOn: context.today,
          recordedByStaffNo: staffNo,
          recordedByName: name,
          requestKey: idempotencyKey?.key ?? null,
        });
      });
      return { row, warnings: context.warnings };
    },
  );
}
