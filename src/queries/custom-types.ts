import type { Caller } from '../access/request-actor';
import { tickedTypes } from '../access/custom-permissions';
import type { CustomType } from '../domain/custom-type/custom-type';
import { customTypesOf } from '../guard/custom-types';
import { knexOf, type Strapi } from '../platform/strapi-casts';

/** A register as the portal draws it: list, page and form follow from its design. */
export type ReadableType = CustomType & { readonly may: { create: boolean; change: boolean } };

/** The registers that the caller's role was ticked for, by title. One that was promoted after the start of the server is not yet there. */
export async function readableTypes(strapi: Strapi, { actor }: Caller): Promise<ReadableType[]> {
  const running = new Map(customTypesOf(strapi).map((type) => [type.name, type]));
  const ticked = await tickedTypes(knexOf(strapi));
  return ticked.flatMap(({ type, roles }) => {
    const design = running.get(type.name);
    if (design === undefined || !roles.read.includes(actor.role)) return [];
    const may = {
      create: roles.create.includes(actor.role),
      change: roles.change.includes(actor.role),
    };
    return [{ ...design, may }];
  });
}
