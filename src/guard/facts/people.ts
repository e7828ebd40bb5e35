import { namesIn } from '../../domain/text/person-name';
import type { TypedName } from '../../domain/text/rules/person-named.rule';
import { filledText } from '../../platform/row-values';

type Raw = Record<string, unknown>;
type Named = { name?: unknown };

const one = (row: Raw, field: string): TypedName => ({
  path: [field],
  name: filledText(row[field]),
});
const nameOf = (item: unknown): string | null =>
  filledText(typeof item === 'object' && item !== null ? (item as Named).name : item);
const each = (row: Raw, field: string): TypedName[] => {
  const list: unknown = row[field];
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown, n) => ({
    path: [field, String(n), ...(typeof item === 'object' ? ['name'] : [])],
    name: nameOf(item),
  }));
};

/** People that a change names anew: what was written before there was a rule does not stop a later step. */
export const newlyNamed = (
  people: readonly TypedName[],
  before: readonly TypedName[],
): TypedName[] => people.filter(({ name }) => !before.some((known) => known.name === name));

/** Who is named by hand in a guardian's record. */
export const peopleOfGuardian = (row: Raw): TypedName[] => [one(row, 'name')];

/** Who is named by hand in a persuasion visit; the witness of a refusal stands in one line with unit and office. */
export const peopleOfVisit = (row: Raw): TypedName[] => each(row, 'participants');

/** Who is named by hand in a home visit. */
export const peopleOfHomeVisit = (row: Raw): TypedName[] => each(row, 'visitors');

/** Who is named by hand in a proof of service. */
export const peopleOfService = (row: Raw): TypedName[] => [
  one(row, 'receiverName'),
  one(row, 'witnessName'),
  ...each(row, 'servers'),
];

/** Who is named by hand on an inspection sheet. Companions stand in one field; the witness of a refusal in one line with the office. */
export const peopleOfSheet = (row: Raw): TypedName[] => [
  one(row, 'principalName'),
  ...namesIn(filledText(row.companions) ?? '').map((name) => ({ path: ['companions'], name })),
];
