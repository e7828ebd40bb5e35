import type { TemplateField } from '../../src/domain/document/template-field';
import { newestForm } from '../../src/documents/forms/render-form';
import { type FormCode, FORMS } from '../../src/documents/forms/registry';
import { SAMPLES } from '../../src/documents/forms/samples';
import { shippedSource } from '../../src/documents/forms/shipped-source';
import { TEMPLATE_FIELDS } from '../../src/documents/forms/template-fields';
import { readTemplate } from '../../src/documents/templates/check-template';

const CODES = Object.keys(FORMS) as FormCode[];

function pathsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return [path, ...pathsOf(value[0], `${path}.*`)];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, part]) =>
    pathsOf(part, path === '' ? name : `${path}.${name}`),
  );
}

const listed = (fields: readonly TemplateField[], before = ''): string[] =>
  fields.flatMap(({ path, items }) => [
    `${before}${path}`,
    ...listed(items ?? [], `${before}${path}.*.`),
  ]);

/** Printed item by item. */
const LISTS = new Set(['visits', 'attachments', 'groups', 'groups.*.others']);

describe.each(CODES)('the fields of %s', (code) => {
  it('are the facts of its view, none missing and none extra', () => {
    const view = newestForm(code).view(SAMPLES[code]);
    expect(listed(TEMPLATE_FIELDS[code]).sort()).toEqual(pathsOf(view, '').sort());
  });

  it('have Chinese names of their own', () => {
    const labels = TEMPLATE_FIELDS[code].map((field) => field.label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/[\u4e00-\u9fff]/);
  });

  it('are all that the template it comes with asks for', () => {
    expect(readTemplate(shippedSource(code), TEMPLATE_FIELDS[code]).faults).toEqual([]);
  });

  it('are all printed by the template it comes with', () => {
    const { printed } = readTemplate(shippedSource(code), TEMPLATE_FIELDS[code]);
    const facts = listed(TEMPLATE_FIELDS[code]).filter(
      (path) => !path.startsWith('layout.') && !LISTS.has(path),
    );
    expect(facts.filter((path) => !printed.has(path))).toEqual([]);
  });
});
