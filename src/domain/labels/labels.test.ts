import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labels } from './index';
import type { RecordLabels } from './record-labels';

type Schema = {
  info: { singularName: string; displayName: string };
  attributes: Record<string, { type: string; enum?: string[] }>;
};

const API = join(__dirname, '..', '..', 'api');

const schemas: Schema[] = readdirSync(API).flatMap((api) => {
  const types = join(API, api, 'content-types');
  // An API may be routes only.
  if (!existsSync(types)) return [];
  return readdirSync(types).map(
    (type) => JSON.parse(readFileSync(join(types, type, 'schema.json'), 'utf8')) as Schema,
  );
});

const uidOf = (schema: Schema): string =>
  `api::${schema.info.singularName}.${schema.info.singularName}`;

const byUid: Partial<Record<string, RecordLabels>> = labels;

describe('Chinese labels', () => {
  it('name every record type and no other', () => {
    expect(Object.keys(labels).sort()).toEqual(schemas.map(uidOf).sort());
  });

  it.each(schemas.map((schema) => [uidOf(schema), schema] as const))(
    '%s: bear the name of the type',
    (uid, schema) => {
      expect(byUid[uid]?.type).toBe(schema.info.displayName);
    },
  );

  it.each(schemas.map((schema) => [uidOf(schema), schema] as const))(
    '%s: name every attribute and no other, each in Chinese and each differently',
    (uid, schema) => {
      const named = byUid[uid]?.attributes ?? {};
      expect(Object.keys(named).sort()).toEqual(Object.keys(schema.attributes).sort());
      for (const label of Object.values(named)) expect(label).toMatch(/[\u4e00-\u9fff]/);
      expect(new Set(Object.values(named)).size).toBe(Object.keys(named).length);
    },
  );

  it.each(schemas.map((schema) => [uidOf(schema), schema] as const))(
    '%s: name every code of every enumeration and no other',
    (uid, schema) => {
      const enumerations = Object.entries(schema.attributes).filter(
        ([, attribute]) => attribute.type === 'enumeration',
      );
      const named = byUid[uid]?.enums ?? {};
      expect(Object.keys(named).sort()).toEqual(enumerations.map(([name]) => name).sort());
      for (const [name, attribute] of enumerations) {
        expect(Object.keys(named[name] ?? {}).sort()).toEqual([...(attribute.enum ?? [])].sort());
      }
    },
  );
});
