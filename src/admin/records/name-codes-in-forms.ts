import type { StrapiApp } from '@strapi/strapi/admin';
import { RunTimeFields } from '../fields/run-time-fields';
import { CodeField } from './code-field';
import { ReadableJson } from './readable-json';
import { SettingValueField } from './setting-value-field';
import { nameOfCode } from './name-titles';
import { formCodes, uidOfType } from './record-labels';

type FormField = {
  name: string;
  type: string;
  required?: boolean;
  attribute: Record<string, unknown>;
};
type EditLayout = {
  layout: FormField[][][];
  settings?: { displayName?: string; mainField?: string };
  options?: Record<string, unknown>;
};

const isRead = (options: EditLayout['options']): boolean =>
  (options?.['not-one-less'] as { record?: string } | undefined)?.record !== 'reference';

const BOUNDS = ['min', 'max', 'minLength', 'maxLength'];

const READABLE_JSON = 'not-one-less.readable-json';
const SETTING_VALUE = 'not-one-less.setting-value';
const RUN_TIME_FIELDS = 'not-one-less.run-time-fields';

/** A page that nobody types into asks for nothing: no asterisk, no bounds, no editor of JSON. */
function unasked(field: FormField): FormField {
  const attribute = Object.entries(field.attribute).filter(([name]) => !BOUNDS.includes(name));
  const type = field.type === 'json' ? READABLE_JSON : field.type;
  return { ...field, type, required: false, attribute: Object.fromEntries(attribute) };
}

/** A page whose title is a code is titled with the code's name. */
function namedTitle(uid: string, settings: EditLayout['settings']): EditLayout['settings'] {
  const title = settings?.mainField;
  if (title === undefined || formCodes(uid, title) === undefined) return settings;
  return { ...settings, mainField: nameOfCode(title) };
}

/** Attributes that hold codes are drawn by `CodeField` with their Chinese names, string columns with a closed list of codes too. */
export function nameCodesInFields<T extends { layout: EditLayout }>(input: T): T {
  const uid = uidOfType(input.layout.settings?.displayName);
  if (!uid) return input;
  const named = (field: FormField): FormField => {
    if (uid === 'api::setting.setting' && field.name === 'value')
      return { ...field, type: SETTING_VALUE };
    const codes = formCodes(uid, field.name);
    if (!codes) return field;
    return {
      ...field,
      type: 'enumeration',
      attribute: { ...field.attribute, type: 'enumeration', codes },
    };
  };
  const readOnly = isRead(input.layout.options);
  const shown = (field: FormField): FormField => {
    if (field.name === 'extra')
      return { ...field, type: RUN_TIME_FIELDS, attribute: { ...field.attribute, uid, readOnly } };
    return named(readOnly ? unasked(field) : field);
  };
  const layout = input.layout.layout.map((panel) => panel.map((row) => row.map(shown)));
  return {
    ...input,
    layout: { ...input.layout, layout, settings: namedTitle(uid, input.layout.settings) },
  };
}

export function registerFormNames(app: Pick<StrapiApp, 'registerHook' | 'addFields'>): void {
  app.addFields([
    { type: 'enumeration', Component: CodeField as React.ComponentType },
    { type: READABLE_JSON, Component: ReadableJson as React.ComponentType },
    { type: RUN_TIME_FIELDS, Component: RunTimeFields as React.ComponentType },
    { type: SETTING_VALUE, Component: SettingValueField as React.ComponentType },
  ]);
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', nameCodesInFields);
}
