import type { Knex } from 'knex';
import { checkFields } from '../../domain/form/check-fields';
import type { FieldChoice } from '../../domain/form/field';
import { fieldsOfType, RUN_TIME_KINDS, type RunTimeField } from '../../domain/form/run-time-field';
import type { Violation } from '../../domain/kernel/rule';
import { contentTypeOf, runningStrapi } from '../../platform/strapi-casts';
import type { Check } from '../change';
import { fieldRecordTypes } from '../custom-types';
import { fieldOfRow, readFieldDefinitions } from '../field-definitions';

const violation = (code: string, field: string, message: string): Violation => ({
  code,
  path: [field],
  message,
  level: 'block',
});

/** The attribute at which a fault of the form is shown. */
const PLACES: Readonly<Record<string, string>> = {
  'FORM-01': 'code',
  'FORM-02': 'code',
  'FORM-03': 'label',
  'FORM-04': 'kind',
  'FORM-05': 'choices',
  'FORM-06': 'choices',
  'FORM-07': 'max',
  'FORM-08': 'maxLength',
};

/** Faults of the type's form as it would stand: at this field, or at another one that looks at it. */
function formFaults(field: RunTimeField, all: readonly RunTimeField[]): Violation[] {
  const others = all.filter(
    ({ recordType, code }) => recordType === field.recordType && code !== field.code,
  );
  const form = fieldsOfType([...others, field], field.recordType).filter(({ active }) => active);
  const own = field.active ? form : [...form, field];
  return checkFields(own).map(({ field: code, code: fault, message }) => {
    if (code === field.code) return violation(fault, PLACES[fault] ?? 'skipWhen', message);
    const other = others.find((one) => one.code === code)?.label ?? code;
    return violation(
      'FIELDS-05',
      field.active ? 'orderNo' : 'active',
      `“${other}”的不填条件要看“${field.label}”，请先修改那一条件，或调整顺序。`,
    );
  });
}

/** Pictures are read in the scope of their record, so it must have one: the records of children, and registers. */
const takesPhotos = (recordType: string): boolean =>
  'childNo' in contentTypeOf(runningStrapi(), `api::${recordType}.${recordType}`).attributes &&
  !WITHOUT_PHOTOS.includes(recordType);

/** Forms of these take pictures in a way of their own, or are no forms. */
const WITHOUT_PHOTOS: readonly string[] = [
  'attachment',
  'official-document',
  'tip-off',
  'inspection',
];

async function isUsed(db: Knex, { recordType, code }: RunTimeField): Promise<boolean> {
  const table = contentTypeOf(runningStrapi(), `api::${recordType}.${recordType}`).collectionName;
  const row: unknown = await db(table).whereRaw('jsonb_exists(extra, ?)', [code]).first('id');
  return row !== undefined;
}

const codesOf = (choices: readonly FieldChoice[] | undefined): string[] =>
  (choices ?? []).map(({ code }) => code);

/** What an answered field may no longer change: its meaning for the records that have an answer. */
async function meaningFaults(
  before: RunTimeField,
  after: RunTimeField,
  db: Knex,
): Promise<Violation[]> {
  if (before.code !== after.code || before.recordType !== after.recordType)
    return [violation('FIELDS-03', 'code', '字段的代码和所属记录不能更改，请停用后另建一个。')];
  const lost = codesOf(before.choices).filter((code) => !codesOf(after.choices).includes(code));
  if (before.kind === after.kind && lost.length === 0) return [];
  if (!(await isUsed(db, before))) return [];
  return before.kind === after.kind
    ? [
        violation(
          'FIELDS-04',
          'choices',
          '已有记录填写过这一项，原有选项不能删除，可以改名称或增加选项。',
        ),
      ]
    : [
        violation(
          'FIELDS-04',
          'kind',
          '已有记录填写过这一项，填写方式不能更改，请停用后另建一个字段。',
        ),
      ];
}

/**
 * A field that administrators add: for a record type that people fill in, of a kind that can stand alone, in a form that stays
 * sound. Never removed: it is retired, so that the values given stay readable in the rows.
 */
export const checkFieldDefinition: Check = async ({ kind, before, after }, { db }) => {
  if (kind === 'delete')
    return [violation('FIELDS-06', 'active', '字段不能删除，不再使用的请停用；已填的内容会保留。')];
  const field = fieldOfRow(after);
  const found: Violation[] = [];
  if (!Object.hasOwn(fieldRecordTypes(runningStrapi()), field.recordType))
    found.push(violation('FIELDS-01', 'recordType', '这类记录不能增加字段，请从列表中选择。'));
  else if (!RUN_TIME_KINDS.includes(field.kind))
    found.push(violation('FIELDS-02', 'kind', '请从列表中选择填写方式。'));
  else if (field.kind === 'photo' && !takesPhotos(field.recordType))
    found.push(
      violation(
        'FIELDS-02',
        'kind',
        '照片只能加在儿童的各类记录和自定义登记表上，这类记录请选别的填写方式。',
      ),
    );
  if (found.length > 0) return found;
  const all = await readFieldDefinitions(db);
  return before === null
    ? [...takenFaults(field, all), ...nameFaults(null, field, all), ...formFaults(field, all)]
    : [
        ...(await meaningFaults(fieldOfRow(before), field, db)),
        ...nameFaults(fieldOfRow(before), field, all),
        ...formFaults(field, all),
      ];
};

/** A code is used once; one of a retired field leads back to it. */
function takenFaults(field: RunTimeField, all: readonly RunTimeField[]): Violation[] {
  const holder = all.find(
    ({ recordType, code }) => recordType === field.recordType && code === field.code,
  );
  if (holder === undefined) return [];
  return [
    violation(
      'FORM-02',
      'code',
      holder.active
        ? `代码“${field.code}”已被使用，请换一个。`
        : `代码“${field.code}”属于已停用的“${holder.label}”，请重新启用那个字段，或换一个代码。`,
    ),
  ];
}

/** Fields of one form, asked at the same time. */
const MOST_FIELDS = 100;

/** What can be told only beside the other fields in use: a label that one of them has, and how many they are. */
function nameFaults(
  before: RunTimeField | null,
  field: RunTimeField,
  all: readonly RunTimeField[],
): Violation[] {
  const others = all.filter(
    ({ recordType, code, active }) =>
      active && recordType === field.recordType && code !== field.code,
  );
  const isNew = field.active && before?.active !== true;
  const isNamed = isNew || before?.label !== field.label;
  if (isNew && others.length >= MOST_FIELDS)
    return [
      violation('FIELDS-09', 'active', `一类记录最多使用 ${MOST_FIELDS} 个字段，请先停用一些。`),
    ];
  return field.active && isNamed && others.some(({ label }) => label === field.label)
    ? [
        violation(
          'FIELDS-08',
          'label',
          `这类记录已有名称为“${field.label}”的字段，请换一个名称，免得填错。`,
        ),
      ]
    : [];
}
