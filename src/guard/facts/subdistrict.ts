import type { Knex } from 'knex';
import type { Actor } from '../../domain/kernel/actor';

/** Whether somebody acts for a 街道, which is no 乡镇人民政府 (义务教育法 第十一条第二款). */
export async function isOfSubdistrict(
  db: Knex,
  { role, townCode }: Pick<Actor, 'role' | 'townCode'>,
): Promise<boolean> {
  if (role !== 'town-officer') return false;
  const town = (await db('towns')
    .where({ code: townCode ?? '' })
    .first('kind')) as { kind: string } | undefined;
  return town?.kind === 'SUBDISTRICT';
}
