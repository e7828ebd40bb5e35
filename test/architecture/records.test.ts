import { labels } from '../../src/domain/labels';
import type { RecordLabels } from '../../src/domain/labels/record-labels';
import { CLOSED_CODES, OPEN_CODES } from '../../src/admin/records/string-codes';
import { filesLike, read, SCHEMAS } from './project';

const named: Partial<Record<string, RecordLabels>> = labels;
const each = SCHEMAS.map((schema) => [schema.uid, schema] as const);

/**
 * Codes with two Chinese names, each named where it stands: the panel and the portal ask for the name of a code by record type and
 * attribute.
 */
const HOMONYMS = ['REFUSED', 'TOWN', 'VIDEO', 'VILLAGE', 'WORKING'];

describe('Every record type', () => {
  it('exists', () => {
    expect(SCHEMAS.length).toBeGreaterThan(20);
  });

  it.each(each)('%s has one row a record: no drafts, no translations', (_uid, schema) => {
    expect(schema.options.draftAndPublish).toBe(false);
    expect(schema.pluginOptions.i18n).toEqual({ localized: false });
  });

  it.each(each)('%s says who may write it', (_uid, schema) => {
    expect(['material', 'reference', 'system']).toContain(
      schema.pluginOptions['not-one-less']?.record,
    );
  });

  // An audit entry is never changed: it needs no version and takes no further field.
  const changing = each.filter(([uid]) => uid !== 'api::audit-entry.audit-entry');

  it.each(changing)('%s has a version and a place for fields of the district', (_uid, schema) => {
    expect(schema.attributes.rev).toEqual({ type: 'integer', default: 1, required: true });
    expect(schema.attributes.extra).toEqual({ type: 'json' });
  });

  it.each(each)('%s has lifecycle hooks that only call the guard', (uid, schema) => {
    const path = schema.path.replace('schema.json', 'lifecycles.ts');
    expect(read(path)).toBe(
      `import { guardLifecycles } from '../../../../guard/lifecycles';\n\nexport default guardLifecycles('${uid}');\n`,
    );
  });

  it.each(each)(
    '%s leaves uniqueness to the database and owns no reserved name',
    (_uid, schema) => {
      for (const [name, attribute] of Object.entries(schema.attributes)) {
        expect([name, attribute.unique]).toEqual([name, undefined]);
        expect(['status', 'locale', 'id', 'documentId']).not.toContain(name);
      }
    },
  );

  // The acts of the audit have a reader of their own (src/domain/audit/acts.ts).
  it.each(each)('%s shows no bare code of a role, a type, a form or a kind', (uid, schema) => {
    for (const [name, { type }] of Object.entries(schema.attributes)) {
      if (type !== 'string' || !/^(\w*Role|\w+Type|form|templateCode|kindCode|kind)$/.test(name))
        continue;
      const words = CLOSED_CODES[uid]?.[name] ?? OPEN_CODES[uid]?.[name] ?? {};
      expect([name, Object.keys(words).length > 0]).toEqual([name, true]);
    }
  });

  it.each(each)('%s keeps its relations one-way', (_uid, schema) => {
    for (const [name, attribute] of Object.entries(schema.attributes)) {
      expect([name, attribute.mappedBy ?? attribute.inversedBy]).toEqual([name, undefined]);
    }
  });

  it.each(each)('%s has codes in plain ASCII', (_uid, schema) => {
    const codes = Object.values(schema.attributes).flatMap((attribute) => attribute.enum ?? []);
    for (const code of codes) expect(code).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
  });

  it('shares the codes of its enumerations with no other meaning, but for known homonyms', () => {
    const meanings = new Map<string, Set<string>>();
    for (const record of Object.values(named))
      for (const codes of Object.values(record?.enums ?? {}))
        for (const [code, label] of Object.entries(codes))
          meanings.set(code, (meanings.get(code) ?? new Set()).add(label));
    const homonyms = [...meanings].filter(([, all]) => all.size > 1).map(([code]) => code);
    expect(homonyms.sort()).toEqual(HOMONYMS);
  });

  it('has a table name of its own', () => {
    const tables = SCHEMAS.map((schema) => schema.collectionName);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it('is no component: a row more for every read', () => {
    expect(filesLike(/^src\/components\//)).toEqual([]);
  });
});
