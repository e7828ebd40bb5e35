import type { FieldDescription } from '../../domain/form/field';
import { extraOrder, type ExtraOrder } from '../../http/extra-filter';

/** Whether a list of the panel is put in order by such a field, as a click on its head writes it: `extra.way:ASC`. */
export const isAddedSort = (sort: unknown): boolean =>
  typeof sort === 'string' && sort.startsWith('extra.');

/** The order that a list of the panel asks for by such a field, or `null`. @throws 400 QUERY-01 for what can't be put in order */
export const takeAddedSort = (
  sort: unknown,
  fields: readonly FieldDescription[],
): ExtraOrder | null => (isAddedSort(sort) ? extraOrder(String(sort), fields) : null);
