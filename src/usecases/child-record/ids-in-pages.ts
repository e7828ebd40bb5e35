import type { Knex } from 'knex';

const PAGE = 500;

/** Document ids of all rows that a query finds, a page at a time in their order: also of those that come to nothing, each once. */
export async function* idsInPages(query: () => Knex.QueryBuilder): AsyncGenerator<string> {
  let after = '';
  for (;;) {
    const ids = (await query()
      .where('document_id', '>', after)
      .orderBy('document_id')
      .limit(PAGE)
      .pluck('document_id')) as string[];
    yield* ids;
    const last = ids.at(-1);
    if (last === undefined || ids.length < PAGE) return;
    after = last;
  }
}
