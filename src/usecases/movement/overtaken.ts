import type { GuardContext } from '../../guard/context';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { MOVEMENT } from './record-movement';

/**
 * Whether a later movement of the child was found true already. Movements are checked in any order: a transfer of September that is
 * checked in November must not take off the roll a child that came back in October.
 */
export async function isOvertaken(
  { strapi }: GuardContext,
  { id, childNo, movedOn }: Row,
  kinds: readonly string[],
): Promise<boolean> {
  const later = await queryOf(strapi, MOVEMENT).count({
    where: {
      childNo,
      check: 'FOUND_TRUE',
      kind: { $in: kinds },
      $or: [
        { movedOn: { $gt: movedOn } },
        { $and: [{ movedOn: { $eq: movedOn } }, { id: { $gt: id } }] },
      ],
    },
  });
  return later > 0;
}
