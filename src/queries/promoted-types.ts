import { tickedTypes, type TickedType } from '../access/custom-permissions';
import { customTypesOf } from '../guard/custom-types';
import { knexOf, type Strapi } from '../platform/strapi-casts';

/** A register as the panel's page shows it; `running` is false until the server was started again after the promotion. */
export type PromotedType = TickedType & { readonly running: boolean };

/** All registers of the district with the roles that are ticked. */
export async function promotedTypes(strapi: Strapi): Promise<PromotedType[]> {
  const running = new Set(customTypesOf(strapi).map((type) => JSON.stringify(type)));
  const ticked = await tickedTypes(knexOf(strapi));
  return ticked.map((one) => ({ ...one, running: running.has(JSON.stringify(one.type)) }));
}
