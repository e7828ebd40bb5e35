import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { changeRecord } from '../../guard/records';
import { queryOf, type Row } from '../../platform/strapi-casts';

const GUARDIAN = 'api::guardian.guardian';

/**
 * Guardians belong to where the child is now: when it changes class or town, their scope codes follow, so that the new teacher can ring
 * them and the old one no longer can. Absences, cases and papers stay with those who made them until they are handed over.
 */
export async function carryCodesToGuardians(
  context: GuardContext,
  before: Row,
  after: Row,
): Promise<void> {
  const codes = scopeOfRow(after);
  const old = scopeOfRow(before);
  if (Object.keys(codes).every((name) => codes[name] === old[name])) return;
  const guardians = await queryOf(context.strapi, GUARDIAN).findMany({
    where: { childNo: after.childNo },
  });
  for (const guardian of guardians) await changeRecord(context, GUARDIAN, guardian.id, codes);
}
