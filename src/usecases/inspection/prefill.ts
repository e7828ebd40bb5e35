import type { Knex } from 'knex';
import { itemsOf, type ChecklistContent } from '../../domain/checklist/content';
import type { Prefilled, PrefillSource } from '../../domain/checklist/prefill-sources';
import { plainDate, type PlainDate } from '../../domain/kernel/plain-date';
import { schoolYearOf } from '../../domain/student/compulsory-age';
import { PREFILL_COUNTS } from './prefill-counts';

/**
 * What the platform counts beside the items of a checklist: by the code of the item, for one school, over the school year up to the
 * day of the inspection. Each source is asked once, however many items use it.
 */
export async function prefillOf(
  db: Knex,
  content: ChecklistContent,
  schoolCode: string,
  on: PlainDate,
): Promise<Record<string, Prefilled>> {
  const facts = { schoolCode, from: plainDate(`${schoolYearOf(on)}-09-01`), on };
  const asked = new Map<PrefillSource, Promise<Prefilled>>();
  const countOf = (source: PrefillSource): Promise<Prefilled> => {
    const known = asked.get(source) ?? PREFILL_COUNTS[source](db, facts);
    asked.set(source, known);
    return known;
  };
  const entries = itemsOf(content).flatMap(({ code, prefill }) =>
    prefill ? [countOf(prefill).then((counted) => [code, counted] as const)] : [],
  );
  return Object.fromEntries(await Promise.all(entries));
}
