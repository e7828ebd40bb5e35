import { fieldsInForce, recordTypeOf } from '../../domain/form/run-time-field';
import type { GuardContext } from '../../guard/context';
import { storedExtra } from '../../guard/extra-values';
import type { Row } from '../../platform/strapi-casts';
import type { ExtraInput } from './parse-input';

/**
 * What a form hands in of the fields that administrators added to a record that is there already: what was sent, and nothing for every
 * field that has no value yet, so that a required one is missed by the guard. `null` where no field was added and none was sent.
 */
export function owedExtra(
  { fields, today }: GuardContext,
  uid: string,
  row: Row,
  sent: ExtraInput | undefined,
): ExtraInput | null {
  const asked = fieldsInForce(fields, recordTypeOf(uid), today);
  if (asked.length === 0 && sent === undefined) return null;
  const stored = storedExtra(row.extra);
  const owed = asked.filter(({ code }) => !(code in stored));
  return { ...Object.fromEntries(owed.map(({ code }) => [code, null])), ...sent };
}
