import {
  rowModelOf,
  type Data,
  type Row,
  type RowAttribute,
  type RowModel,
  type Strapi,
} from '../strapi-casts';
import { fromColumn, type FieldKind } from './field-values';

export type ScalarColumn = { name: string; column: string; kind: FieldKind; fallback: unknown };
export type LinkTable = { name: string; table: string; own: string; target: string };
export type RowShape = {
  /** Names of tables and columns of links are quoted for SQL. */
  table: string;
  scalars: readonly ScalarColumn[];
  links: readonly LinkTable[];
  /** Relations that are kept in another way than by one join table without an order. */
  others: ReadonlySet<string>;
  /** All scalar columns as a list for SQL. */
  columns: string;
  byColumn: ReadonlyMap<string, ScalarColumn>;
  byName: ReadonlyMap<string, ScalarColumn>;
};

const shapes = new WeakMap<RowModel, RowShape>();

/** An identifier as SQL writes it. They come from schemas, never from a request. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function linkOf(name: string, { relation, joinTable, mappedBy, inversedBy }: RowAttribute) {
  if (relation !== 'manyToOne' || !joinTable || mappedBy || inversedBy) return null;
  const { joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName, on } = joinTable;
  if (orderColumnName || inverseOrderColumnName || on) return null;
  return {
    name,
    table: quoted(joinTable.name),
    own: quoted(joinColumn.name),
    target: quoted(inverseJoinColumn.name),
  };
}

function makeShape(model: RowModel): RowShape {
  const attributes = Object.entries(model.attributes);
  const scalars = attributes
    .filter(([, { type, columnName }]) => type !== 'relation' && columnName !== undefined)
    .map(([name, attribute]) => ({
      name,
      column: String(attribute.columnName),
      kind: attribute.type as FieldKind,
      fallback: attribute.default,
    }));
  const relations = attributes.filter(([, { type }]) => type === 'relation');
  const links = relations.flatMap(([name, attribute]) => linkOf(name, attribute) ?? []);
  const linked = new Set(links.map(({ name }) => name));
  return {
    table: quoted(model.tableName),
    scalars,
    links,
    others: new Set(relations.map(([name]) => name).filter((name) => !linked.has(name))),
    columns: scalars.map(({ column }) => quoted(column)).join(', '),
    byColumn: new Map(scalars.map((scalar) => [scalar.column, scalar])),
    byName: new Map(scalars.map((scalar) => [scalar.name, scalar])),
  };
}

/** Where the attributes of a type are kept, worked out once for each type. */
export function rowShapeOf(strapi: Strapi, uid: string): RowShape {
  const model = rowModelOf(strapi, uid);
  const known = shapes.get(model) ?? makeShape(model);
  shapes.set(model, known);
  return known;
}

/** A row's columns, or those `wanted` by their attributes' names, as Strapi's own reads give them. */
export function rowFrom(
  shape: RowShape,
  columns: Record<string, unknown>,
  wanted?: ReadonlySet<string>,
): Row {
  const row: Data = {};
  for (const [column, value] of Object.entries(columns)) {
    const scalar = shape.byColumn.get(column);
    if (scalar && wanted?.has(scalar.name) !== false)
      row[scalar.name] = fromColumn(scalar.kind, value);
  }
  return row as Row;
}
