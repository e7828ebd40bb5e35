import { conflict } from '../../guard/errors';
import { changeRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { FIELD_DEFINITION } from './add-field';

/**
 * Puts the fields of a type in a new order, given by all their codes. The last one is moved first, each behind the highest number so
 * far taken: so a field that another looks at is before it at every moment, and the guard may judge each single change.
 * @throws 409 when the fields are not those any more · 400 FIELDS-05 when a skip rule would look ahead
 */
export function orderFields(
  { strapi, caller, now }: UseCase,
  recordType: string,
  codes: readonly string[],
): Promise<void> {
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'field.order' },
    async (context) => {
      const rows = await queryOf(strapi, FIELD_DEFINITION).findMany({ where: { recordType } });
      const byCode = new Map(rows.map((row) => [String(row.code), row]));
      if (new Set(codes).size !== rows.length || !codes.every((code) => byCode.has(code)))
        throw conflict('FIELDS-07', '字段刚被别人增减过，请刷新后再调整顺序。');
      const highest = Math.max(0, ...rows.map((row) => Number(row.orderNo)));
      for (const [index, code] of [...codes.entries()].reverse()) {
        const row = byCode.get(code);
        if (row)
          await changeRecord(context, FIELD_DEFINITION, row.id, { orderNo: highest + 1 + index });
      }
    },
  );
}
