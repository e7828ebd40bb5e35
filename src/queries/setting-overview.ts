import { compareDates, type PlainDate } from '../domain/kernel/plain-date';
import { SETTING_KEYS, settingDefinition } from '../domain/kernel/settings';
import { textOf } from '../platform/row-values';
import { queryOf, type Strapi } from '../platform/strapi-casts';

/** One dated value: `state` says whether it holds today, held before or will hold. */
export type SettingLine = {
  documentId: string | null;
  value: unknown;
  validFrom: PlainDate | null;
  legalBasis: string;
  note: string;
  state: 'past' | 'current' | 'coming';
};

export type SettingOverview = {
  key: string;
  title: string;
  unit: string;
  type: string;
  /** What may be entered, as a sentence. */
  accepted: string;
  basis: string;
  current: unknown;
  currentFrom: PlainDate | null;
  /** Newest first. */
  history: SettingLine[];
};

/** Strapi hands a word in a JSON column back as JSON text. */
function plainValue(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('"')) return value;
  return JSON.parse(value) as unknown;
}

/** Every threshold with the value that holds on the day, its unit, where it comes from, and all values it had or will have. */
export async function settingOverview(
  strapi: Strapi,
  today: PlainDate,
): Promise<SettingOverview[]> {
  const rows = await queryOf(strapi, 'api::setting.setting').findMany({
    orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
  });
  return SETTING_KEYS.map((key) => {
    const definition = settingDefinition(key);
    const own = rows.filter((row) => row.key === key);
    const begun = own.filter((row) => compareDates(row.validFrom as PlainDate, today) <= 0);
    const [current] = begun;
    return {
      key,
      title: definition.title,
      unit: definition.unit,
      type: definition.type,
      accepted: definition.accepted,
      basis: definition.basis.map(({ document, clause }) => `${document} ${clause}`).join('；'),
      current: current ? plainValue(current.value) : definition.default,
      currentFrom: (current?.validFrom as PlainDate | undefined) ?? null,
      history: own.map((row) => ({
        documentId: row.documentId,
        value: plainValue(row.value),
        validFrom: row.validFrom as PlainDate,
        legalBasis: textOf(row.legalBasis),
        note: textOf(row.note),
        state: row === current ? 'current' : begun.includes(row) ? 'past' : 'coming',
      })),
    };
  });
}
