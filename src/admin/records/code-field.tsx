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
  attribute?: { enum?: string[]; codes?: Record<string, string> };
  /** In the filter box, which knows no attribute. */
  options?: { value: string; label?: string }[];
  'aria-label'?: string;
};

const namesOf = ({ attribute, options = [] }: CodeFieldProps): Record<string, string> =>
  attribute?.codes ??
  Object.fromEntries(options.map(({ value, label }) => [value, label ?? value]));

/** Choice of a code by its Chinese name: Strapi's own field can only show the code. */
export function CodeField(props: CodeFieldProps) {
  const { name, label, labelAction, hint, required, disabled, attribute } = props;
  const field = useField<string | null>(name);
  const names = namesOf(props);
  const values = attribute?.enum ?? Object.keys(names);
  const current = field.value ?? '';
  const offered = current !== '' && !values.includes(current) ? [...values, current] : values;
  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required}>
      {label !== null && <Field.Label action={labelAction}>{label}</Field.Label>}
      <SingleSelect
        aria-label={props['aria-label']}
        value={current}
        disabled={disabled}
        placeholder="请选择"
        onChange={(value) => field.onChange(name, value === '' ? null : String(value))}
        onClear={required || disabled ? undefined : () => field.onChange(name, null)}
      >
        {offered.map((value) => (
          <SingleSelectOption key={value} value={value}>
            {names[value] ?? value}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
