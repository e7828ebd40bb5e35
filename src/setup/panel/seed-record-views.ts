import { createHash } from 'node:crypto';
import { customTypeOf, labelsOfRecord } from '../../guard/custom-types';
import { recordKind } from '../../guard/record-kinds';
import {
  applicationTypes,
  contentTypeOf,
  serviceOf,
  type ContentType,
  type Strapi,
} from '../../platform/strapi-casts';
import { RECORD_VIEWS, type RecordView } from './record-views';

type Metadata = { edit: Record<string, unknown>; list: Record<string, unknown> };
type Configuration = {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
};
type Views = {
  findConfiguration(type: { uid: string }): Promise<Configuration>;
  updateConfiguration(type: { uid: string }, configuration: Configuration): Promise<unknown>;
};
type Sizes = { getFieldSize(type: string): { default: number } };
type Store = {
  get(p: { key: string }): Promise<Record<string, string> | null>;
  set(p: object): Promise<void>;
};

const PAGE_SIZE = 20;
const ROW_SIZE = 12;
/** Bookkeeping of the guard: never typed by hand. */
const UNSEEN = ['rev'];
/** Keys between rows say nothing to a reader; who and what they mean stands beside them in words. */
const isKey = (name: string): boolean => name.endsWith('DocumentId') || name === 'idempotencyKey';
const COLUMNS_OF_CUSTOM = 5;
const STORE_KEY = 'record-views';

const labelsOf = (uid: string): Record<string, string> => labelsOfRecord(uid)?.attributes ?? {};

/** A register of the district's own: its number, its first questions, and who wrote. */
function viewOfCustomType(strapi: Strapi, uid: string): RecordView | null {
  const type = customTypeOf(strapi, uid);
  if (type === null) return null;
  const questions = type.attributes.slice(0, COLUMNS_OF_CUSTOM).map(({ name }) => name);
  return {
    title: 'recordNo',
    columns: ['recordNo', ...questions, 'recordedByName', 'recordedOn'],
    sortBy: 'recordNo',
    sortOrder: 'DESC',
  };
}

/** The form: every attribute that leaves the server, in the order of the schema, in rows of twelve columns. */
function formRows(type: ContentType, sizes: Sizes): { name: string; size: number }[][] {
  const rows: { name: string; size: number }[][] = [];
  let free = 0;
  for (const [name, attribute] of Object.entries(type.attributes)) {
    if (
      attribute.private === true ||
      UNSEEN.includes(name) ||
      isKey(name) ||
      !(name in labelsOf(type.uid))
    )
      continue;
    const kind = String(attribute.type);
    const size = kind === 'text' ? ROW_SIZE : sizes.getFieldSize(kind).default;
    if (size > free) {
      rows.push([]);
      free = ROW_SIZE;
    }
    rows.at(-1)?.push({ name, size });
    free -= size;
  }
  return rows;
}

function namedMetadata(type: ContentType, name: string, before: Metadata): Metadata {
  const label = labelsOf(type.uid)[name];
  const attribute = type.attributes[name];
  const target =
    attribute?.type === 'relation' ? RECORD_VIEWS[String(attribute.target)] : undefined;
  return {
    edit: {
      ...before.edit,
      ...(label ? { label } : {}),
      ...(target ? { mainField: target.title } : {}),
    },
    list: {
      ...before.list,
      ...(label ? { label } : {}),
      ...(target ? { mainField: target.title } : {}),
    },
  };
}

function arranged(
  type: ContentType,
  view: RecordView,
  before: Configuration,
  sizes: Sizes,
): Configuration {
  return {
    ...before,
    settings: {
      ...before.settings,
      bulkable: recordKind(type) === 'reference',
      pageSize: PAGE_SIZE,
      mainField: view.title,
      defaultSortBy: view.sortBy,
      defaultSortOrder: view.sortOrder,
    },
    metadatas: Object.fromEntries(
      Object.entries(before.metadatas).map(([name, metadata]) => [
        name,
        namedMetadata(type, name, metadata),
      ]),
    ),
    layouts: { list: view.columns, edit: formRows(type, sizes) },
  };
}

/**
 * Gives every record type its Chinese names, list columns and form in the panel. What an administrator arranged stays, until the
 * shipped view of that type changes. Call in `bootstrap()`.
 */
export async function seedRecordViews(strapi: Strapi): Promise<void> {
  const views = serviceOf<Views>(strapi, 'plugin::content-manager.content-types');
  const sizes = serviceOf<Sizes>(strapi, 'plugin::content-manager.field-sizes');
  const store = strapi.store({ type: 'core', name: 'not_one_less' }) as unknown as Store;
  const seeded = (await store.get({ key: STORE_KEY })) ?? {};
  const now: Record<string, string> = {};
  for (const { uid } of applicationTypes(strapi)) {
    const type = contentTypeOf(strapi, uid);
    const view = RECORD_VIEWS[uid] ?? viewOfCustomType(strapi, uid);
    if (!view) continue;
    const shipped = JSON.stringify([view, formRows(type, sizes), labelsOf(uid)]);
    now[uid] = createHash('sha256').update(shipped).digest('hex');
    if (seeded[uid] === now[uid]) continue;
    const before = await views.findConfiguration({ uid });
    await views.updateConfiguration({ uid }, arranged(type, view, before, sizes));
  }
  await store.set({ key: STORE_KEY, value: now });
}
