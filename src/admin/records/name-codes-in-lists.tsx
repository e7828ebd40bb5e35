import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { PlaceName, placeKindOf } from './place-name';
import { attributeLabel, codeLabel, listCodes, uidOfType } from './record-labels';

type Row = Record<string, unknown>;
type Header = {
  name: string;
  label: unknown;
  attribute: { type: string };
  searchable?: boolean;
  sortable?: boolean;
  cellFormatter?: (row: Row) => ReactNode;
};
type Filter = { name: string; label: string; options?: { label: string; value: string }[] };
type ListLayout = { settings?: { displayName?: string } };

const SETTING = 'api::setting.setting';

function cellOf(uid: string, name: string): Header['cellFormatter'] {
  const kind = placeKindOf(name);
  if (kind) return (row) => <PlaceName kind={kind} code={row[name]} />;
  if (listCodes(uid, name)) return (row) => codeLabel(uid, name, row[name]);
  return undefined;
}

/** A setting's value is JSON, which Strapi keeps out of lists; here it is the column that matters. */
const settingValue = (): Header => ({
  name: 'value',
  attribute: { type: 'custom' },
  label: {
    id: `content-manager.content-types.${SETTING}.value`,
    defaultMessage: attributeLabel(SETTING, 'value'),
  },
  searchable: false,
  sortable: false,
  cellFormatter: (row) => (typeof row.value === 'string' ? row.value : JSON.stringify(row.value)),
});

/** List cells show the Chinese name of a code and the name of a place; Strapi shows the code. */
export function nameCodesInCells<T extends { displayedHeaders: Header[]; layout: ListLayout }>(
  input: T,
): T {
  const uid = uidOfType(input.layout.settings?.displayName);
  if (!uid) return input;
  const named = input.displayedHeaders.map((header) => {
    const cellFormatter = cellOf(uid, header.name);
    return cellFormatter ? { ...header, cellFormatter } : header;
  });
  const [first, ...rest] = named;
  const displayedHeaders = uid === SETTING && first ? [first, settingValue(), ...rest] : named;
  return { ...input, displayedHeaders };
}

/** The filter box offers attributes and codes by their Chinese names. */
export function nameCodesInFilters<T extends { displayedFilters: Filter[]; layout: ListLayout }>(
  input: T,
): T {
  const uid = uidOfType(input.layout.settings?.displayName);
  if (!uid) return input;
  const displayedFilters = input.displayedFilters.map((filter) => {
    const codes = listCodes(uid, filter.name);
    const label = attributeLabel(uid, filter.name);
    return {
      ...filter,
      label: label === filter.name ? filter.label : label,
      ...(codes && filter.options
        ? { options: Object.entries(codes).map(([value, name]) => ({ value, label: name })) }
        : {}),
    };
  });
  return { ...input, displayedFilters };
}

export function registerListNames(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameCodesInCells);
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', nameCodesInFilters);
}
