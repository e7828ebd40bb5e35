import { getFetchClient, type StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { FieldValue } from '../../domain/form/field';
import { formatValue } from '../../domain/form/format-value';
import { recordTypeOf, type RunTimeField } from '../../domain/form/run-time-field';
import { PlainCell } from './plain-cell';

type Row = Record<string, unknown>;
type Column = {
  name: string;
  label: { id: string; defaultMessage: string };
  attribute: { type: string };
  searchable: boolean;
  sortable: boolean;
  cellFormatter: (row: Row) => ReactNode;
};

/** Fields marked “在列表中显示”, by record type, as they were when a list of the type was last opened. */
const columns = new Map<string, readonly RunTimeField[]>();
const asked = new Map<string, Promise<void>>();

const LIST_PATH = /\/content-manager\/collection-types\/(api::[^/?]+)$/;

async function load(recordType: string): Promise<void> {
  try {
    const { get } = getFetchClient();
    const { data } = await get<{ data: { fields: RunTimeField[] } }>(
      `/not-one-less/form-descriptions/${recordType}`,
    );
    columns.set(
      recordType,
      data.data.fields.filter(({ showInList }) => showInList),
    );
  } catch {
    // Types without further fields answer 404; and a list must open though its further columns can't be told.
    columns.set(recordType, []);
  }
  asked.delete(recordType);
}

/**
 * Strapi draws the columns of a list without waiting for anything. What it does wait for is the check of permissions before the page: there the
 * run-time fields are read, anew for every list that is opened.
 */
export function registerRunTimeColumns(app: Pick<StrapiApp, 'addRBACMiddleware'>): void {
  app.addRBACMiddleware(({ pathname }) => (next) => async (permissions) => {
    const uid = LIST_PATH.exec(pathname)?.[1];
    if (uid !== undefined) {
      const recordType = recordTypeOf(uid);
      const running = asked.get(recordType) ?? load(recordType);
      asked.set(recordType, running);
      await running;
    }
    return next(permissions);
  });
}

const valuesOf = (extra: unknown): Record<string, FieldValue> =>
  typeof extra === 'object' && extra !== null ? (extra as Record<string, FieldValue>) : {};

/** Columns of the fields that administrators added to this type and want in lists. */
export const runTimeColumns = (uid: string): Column[] =>
  (columns.get(recordTypeOf(uid)) ?? []).map((field) => ({
    name: `extra.${field.code}`,
    label: { id: `not-one-less.field.${uid}.${field.code}`, defaultMessage: field.label },
    attribute: { type: 'custom' },
    searchable: false,
    sortable: false,
    cellFormatter: (row) => (
      <PlainCell>{formatValue(field, valuesOf(row.extra)[field.code]) || '—'}</PlainCell>
    ),
  }));
