import type { Knex } from 'knex';

/** Names by code, for lists that carry codes only. */
export type PlaceNames = {
  schools: Record<string, string>;
  zones: Record<string, string>;
  towns: Record<string, string>;
  villages: Record<string, string>;
};

/** Names of the district's schools, zones, towns and villages (some 500 rows). */
export async function placeNames(db: Knex): Promise<PlaceNames> {
  const namesOf = async (table: string): Promise<Record<string, string>> => {
    const rows: { code: string; name: string }[] = await db(table).select('code', 'name');
    return Object.fromEntries(rows.map((row) => [row.code, row.name]));
  };
  const [schools, zones, towns, villages] = await Promise.all([
    namesOf('schools'),
    namesOf('zones'),
    namesOf('towns'),
    namesOf('villages'),
  ]);
  return { schools, zones, towns, villages };
}
