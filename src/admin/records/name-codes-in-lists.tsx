import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType, ReactNode } from 'react';
import { auditActText } from '../../domain/audit/acts';
import { CodeField } from './code-field';
import { PlaceName, placeKindOf } from './place-name';
import { dayText, momentText, PlainCell } from './plain-cell';
import { attributeLabel, codeLabel, listCodes, uidOfType } from './record-labels';
import { runTimeColumns, runTimeFilters } from './run-time-columns';
import { valueText } from './setting-value-field';

type Row = Record<string, unknown>;
type Header = {
  name: string;
  label: unknown;
  attribute: { type: string };
  searchable?: boolean;
  sortable?: boolean;
  cellFormatter?: (row: Row) => ReactNode;
};
type Filter = {
  name: string;
  label: string;
  type?: string;
  input?: ComponentType<never>;
  options?: { label: string; value: string }[];
  operators?: unknown[];
};
type ListLayout = { settings?: { displayName?: string } };

const SETTING = 'api::setting.setting';
const AUDIT = 'api::audit-entry.audit-entry';

function cellOf(uid: string, { name, attribute }: Header): Header['cellFormatter'] {
  const kind = placeKindOf(name);
  if (kind) return (row) => <PlaceName kind={kind} code={row[name]} />;
  const text = (read: (value: unknown) => string) => (row: Row) => (
    <PlainCell>{read(row[name])}</PlainCell>
  );
  if (uid === AUDIT && name === 'action') return text(auditActText);
  if (listCodes(uid, name)) return text((value) => codeLabel(uid, name, value));
  if (attribute.type === 'datetime') return text(momentText);
  if (attribute.type === 'date') return text(dayText);
  return undefined;
}

/** “学校” over a column of names where the attribute is called 学校代码. */
function headingOf(uid: string, header: Header): Header['label'] {
  if (!placeKindOf(header.name)) return header.label;
  const defaultMessage = attributeLabel(uid, header.name).replace(/代码$/, '');
  return { id: `not-one-less.column.${header.name}`, defaultMessage };
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
  cellFormatter: (row) => <PlainCell>{valueText(row.value)}</PlainCell>,
});

/** List cells show the Chinese name of a code, the name of a place and the district's time; Strapi shows codes and the browser's. */
export function nameCodesInCells<T extends { displayedHeaders: Header[]; layout: ListLayout }>(
  input: T,
): T {
  const uid = uidOfType(input.layout.settings?.displayName);
  if (!uid) return input;
  const named = input.displayedHeaders.map((header) => {
    const cellFormatter = cellOf(uid, header);
    return cellFormatter ? { ...header, label: headingOf(uid, header), cellFormatter } : header;
  });
  const [first, ...rest] = named;
  const own = uid === SETTING && first ? [first, settingValue(), ...rest] : named;
  return { ...input, displayedHeaders: [...own, ...runTimeColumns(uid)] };
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
      ...(codes && {
        type: 'enumeration',
        input: CodeField as ComponentType<never>,
        options: Object.entries(codes).map(([value, name]) => ({ value, label: name })),
      }),
    };
  });
  return { ...input, displayedFilters: [...displayedFilters, ...runTimeFilters(uid)] };
}

export function registerListNames(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameCodesInCells);
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', nameCodesInFilters);
}
