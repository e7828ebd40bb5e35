import { reaches } from '../../access/case-reach';
import { callerOfStaff } from '../../access/request-actor';
import { actionsFor } from '../../domain/case/actions-for';
import type { Actor } from '../../domain/kernel/actor';
import type { GuardContext } from '../../guard/context';
import { invalid } from '../../guard/errors';
import type { Row } from '../../platform/strapi-casts';

const refused = (message: string): Error => invalid('CASE-10', message, ['staffNo']);

/**
 * Who is named 劝返责任人 of a case by hand. Whoever does not see the case, or records no visits, could do nothing for the child.
 * @throws 400 CASE-10
 */
export async function persuaderFor(
  { trx, today }: GuardContext,
  current: Row,
  staffNo: string,
): Promise<Pick<Actor, 'staffNo' | 'name'>> {
  const row = (await trx('staff_members').where({ staff_no: staffNo, active: true }).first()) as
    | Record<string, unknown>
    | undefined;
  if (!row) throw refused('没有找到这名在岗人员，请从名单中重新选择。');
  const named = await callerOfStaff(trx, row, today);
  const { name } = named.actor;
  // Whatever the state is now: a case under watch may come back.
  if (!actionsFor('CASE_PERSUADING', named.actor).includes('record-visit'))
    throw refused(`${name}的岗位不登记劝返，请另选劝返责任人。`);
  if (!reaches(named, current, 'record-visit'))
    throw refused(`${name}看不到这名儿童的个案，请另选，或先把儿童分给该人员（责任分工或授权）。`);
  return named.actor;
}
