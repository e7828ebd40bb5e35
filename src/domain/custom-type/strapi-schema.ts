import { CUSTOM_TARGETS, isReference, type CustomAttribute, type CustomType } from './custom-type';

const COLUMNS = {
  text: 'string',
  longText: 'text',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  yesNo: 'boolean',
} as const;

function columnOf({ kind, required, choices }: CustomAttribute): object {
  if (isReference(kind))
    return { type: 'relation', relation: 'manyToOne', target: CUSTOM_TARGETS[kind] };
  if (kind === 'choice')
    return { type: 'enumeration', enum: (choices ?? []).map(({ code }) => code), required };
  return { type: COLUMNS[kind], required };
}

/** A new object for each: Strapi writes the name of its column into it. */
const text = () => ({ type: 'string' });

/** The table of a register. Its prefix keeps it apart from every table of the platform, also of later versions. */
export const customTable = ({ plural }: CustomType): string =>
  `custom_${plural.replaceAll('-', '_')}`;

/** The content type of a register as Strapi takes it, with the columns by which the platform guards, scopes and numbers its records. */
export function strapiSchema(type: CustomType) {
  return {
    kind: 'collectionType',
    collectionName: customTable(type),
    info: { singularName: type.name, pluralName: type.plural, displayName: type.title },
    options: { draftAndPublish: false },
    pluginOptions: {
      i18n: { localized: false },
      'not-one-less': { record: 'material', custom: type },
    },
    attributes: {
      recordNo: { ...text(), required: true },
      ...Object.fromEntries(type.attributes.map((one) => [one.name, columnOf(one)])),
      recordedOn: { type: 'date', required: true },
      recordedByStaffNo: text(),
      recordedByName: text(),
      requestKey: { ...text(), private: true },
      schoolCode: text(),
      classCode: text(),
      zoneCode: text(),
      townCode: text(),
      residenceTownCode: text(),
      childNo: text(),
      rev: { type: 'integer', default: 1, required: true },
      extra: { type: 'json' },
    },
  };
}
