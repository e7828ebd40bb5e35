import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { isSettingKey, settingDefinition } from '../../domain/kernel/settings';

type Props = { name: string; label?: ReactNode; required?: boolean; disabled?: boolean };

/** Strapi's form keeps JSON as its text; a setting's value is one number, word, switch or list of numbers. */
export function typedValue(type: string, text: string): unknown {
  if (text.trim() === '') return null;
  if (type === 'integer') return Number(text);
  if (type === 'boolean') return text === 'true';
  if (type === 'integer-list')
    return text
      .split(/[、,，\s]+/)
      .filter(Boolean)
      .map(Number);
  return text;
}

/** What the input shows for a stored value. */
export function valueText(value: unknown): string {
  const plain = typeof value === 'string' ? parsed(value) : value;
  if (plain === null || plain === undefined) return '';
  if (Array.isArray(plain)) return plain.join('、');
  return typeof plain === 'string' ? plain : JSON.stringify(plain);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A bare word is the value itself: the form holds text until it is saved.
    return text;
  }
}

/** The value of a setting in an input of its own kind, with what is accepted beside it; an unknown key takes plain JSON. */
export function SettingValueField({ name, label, required, disabled }: Props) {
  const field = useField(name);
  const key = useForm('SettingValueField', (state) => (state.values as { key?: string }).key) ?? '';
  const definition = isSettingKey(key) ? settingDefinition(key) : null;
  const type = definition?.type ?? 'json';
  const change = (text: string): void => {
    field.onChange(name, type === 'json' ? text : JSON.stringify(typedValue(type, text)));
  };
  const text =
    type === 'json' && typeof field.value !== 'string'
      ? JSON.stringify(field.value ?? null)
      : valueText(field.value);
  return (
    <Field.Root name={name} error={field.error} required={required} hint={definition?.accepted}>
      <Field.Label>{label}</Field.Label>
      {type === 'boolean' ? (
        <SingleSelect
          value={text}
          disabled={disabled}
          placeholder="请选择"
          onChange={(code) => change(String(code))}
        >
          <SingleSelectOption value="true">是</SingleSelectOption>
          <SingleSelectOption value="false">否</SingleSelectOption>
        </SingleSelect>
      ) : (
        <Field.Input
          type={type === 'integer' ? 'number' : 'text'}
          value={text}
          disabled={disabled}
          onChange={(event: { target: { value: string } }) => change(event.target.value)}
        />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
