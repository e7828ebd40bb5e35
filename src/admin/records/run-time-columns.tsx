import { getFetchClient, type StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { isSortable } from '../../domain/form/comparison';
import type { FieldValue } from '../../domain/form/field';
import { formatValue } from '../../domain/form/format-value';
import { recordTypeOf, type RunTimeField } from '../../domain/form/run-time-field';
import { PlainCell } from './plain-cell';
import { placeNames, regionName } from './place-names';
import { learnRegister } from './record-labels';
import { addedFilters, type AddedFilter } from './run-time-filters';

type Row = Record<string, unknown>;
type Column = {
  name: string;
  label: { id: string; defaultMessage: string };
  attribute: { type: string };
  searchable: boolean;
  sortable: boolean;
  cellFormatter: (row: Row) => ReactNode;
};

/** Fields that administrators added, by record type, as they were when a list of the type was last opened. */
const added = new Map<string, readonly RunTimeField[]>();
const asked = new Map<string, Promise<void>>();

const RECORD_PATH = /\/content-manager\/collection-types\/(api::[^/?]+)/;

type Description = {
  label: string;
  attributes: { name: string; label: string; choices?: { code: string; label: string }[] }[];
  fields: RunTimeField[];
};

/** The names of a type as the shipped ones have theirs. */
const namesOf = ({ label, attributes }: Description) => ({
  type: label,
  attributes: Object.fromEntries(attributes.map((one) => [one.name, one.label])),
  enums: Object.fromEntries(
    attributes.flatMap(({ name, choices }) =>
      choices ? [[name, Object.fromEntries(choices.map((one) => [one.code, one.label]))]] : [],
    ),
  ),
});

async function load(uid: string): Promise<void> {
  const recordType = recordTypeOf(uid);
  try {
    const { get } = getFetchClient();
    const { data } = await get<{ data: Description }>(
      `/not-one-less/form-descriptions/${recordType}`,
    );
    learnRegister(uid, namesOf(data.data));
    added.set(recordType, data.data.fields);
    if (data.data.fields.some(({ kind }) => kind === 'region')) await placeNames();
  } catch {
    // Types without further fields answer 404; and a list must open though its further columns can't be told.
    if (!added.has(recordType)) added.set(recordType, []);
  }
  asked.delete(recordType);
}

/**
 * Strapi draws the columns of a list without waiting for anything. What it does wait for is the check of permissions before the page: there the
 * run-time fields are read, anew for every list that is opened, and with them the names of a register that the district designed.
 */
export function registerRunTimeColumns(app: Pick<StrapiApp, 'addRBACMiddleware'>): void {
  app.addRBACMiddleware(({ pathname }) => (next) => async (permissions) => {
    const uid = RECORD_PATH.exec(pathname)?.[1];
    if (uid !== undefined) {
      const recordType = recordTypeOf(uid);
      const running = asked.get(recordType) ?? load(uid);
      asked.set(recordType, running);
      await running;
    }
    return next(permissions);
  });
}

const valuesOf = (extra: unknown): Record<string, FieldValue> =>
  typeof extra === 'object' && extra !== null ? (extra as Record<string, FieldValue>) : {};

const addedTo = (uid: string): readonly RunTimeField[] => added.get(recordTypeOf(uid)) ?? [];

/** What the filter box of a list offers besides its attributes. */
export const runTimeFilters = (uid: string): AddedFilter[] => addedFilters(addedTo(uid));

/** Columns of the fields that administrators added to this type and want in lists. */
export const runTimeColumns = (uid: string): Column[] =>
  addedTo(uid)
    .filter(({ showInList }) => showInList)
    .map((field) => ({
      name: `extra.${field.code}`,
      label: { id: `not-one-less.field.${uid}.${field.code}`, defaultMessage: field.label },
      attribute: { type: 'custom' },
      searchable: false,
      sortable: isSortable(field.kind),
      cellFormatter: (row) => (
        <PlainCell>
          {formatValue(field, valuesOf(row.extra)[field.code], regionName) || '—'}
        </PlainCell>
      ),
    }));
