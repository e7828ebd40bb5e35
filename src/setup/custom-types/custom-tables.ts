import { customTable } from '../../domain/custom-type/strapi-schema';
import { customTypesOf } from '../../guard/custom-types';
import type { Strapi } from '../../platform/strapi-casts';

/** Tables of the registers that this server was started with. */
export const customTables = (strapi: Strapi): string[] => customTypesOf(strapi).map(customTable);
