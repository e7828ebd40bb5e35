/**
 * JSON with the keys of every object in order: what PostgreSQL gives back from a `jsonb` column reads the same as what was put in,
 * whatever order it keeps. Values are those of JSON; `undefined` members are left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
