import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

type CodeFieldProps = {
  name: string;
  label?: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
  attribute?: { enum?: string[]; codes?: Record<string, string> };
  options?: { value: string; label?: string }[];
};

/** Choice of a code by its Chinese name: Strapi's own field can only show the code. */
export function CodeField({
  name,
  label,
  labelAction,
  hint,
  required,
  disabled,
  attribute,
  options,
}: CodeFieldProps) {
  const field = useField<string | null>(name);
  const codes = attribute?.codes ?? {};
  const values = attribute?.enum ?? options?.map((option) => option.value) ?? Object.keys(codes);
  const current = field.value ?? '';
  const offered = current !== '' && !values.includes(current) ? [...values, current] : values;
  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        value={current}
        disabled={disabled}
        placeholder="请选择"
        onChange={(value) => field.onChange(name, value === '' ? null : String(value))}
        onClear={required ? undefined : () => field.onChange(name, null)}
      >
        {offered.map((value) => (
          <SingleSelectOption key={value} value={value}>
            {codes[value] ?? value}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
