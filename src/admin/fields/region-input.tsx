import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { usePlaceNames } from '../records/place-names';

type Props = {
  value: string | null;
  onChange: (value: string | null) => void;
  disabled?: boolean;
  label?: string;
};

/** A town or village of the district by its name; typing narrows the list. */
export function RegionInput({ value, onChange, disabled, label }: Props) {
  const names = usePlaceNames();
  const places = Object.entries({ ...names?.towns, ...names?.villages });
  return (
    <Combobox
      aria-label={label}
      value={value ?? ''}
      disabled={disabled}
      loading={names === null}
      placeholder="请选择镇街或村（社区）"
      noOptionsMessage={() => '没有这个地方'}
      autocomplete={{ type: 'list', filter: 'contains' }}
      onChange={(code?: string) => onChange(code === undefined || code === '' ? null : code)}
      onClear={() => onChange(null)}
    >
      {places.map(([code, name]) => (
        <ComboboxOption key={code} value={code}>
          {name}
        </ComboboxOption>
      ))}
    </Combobox>
  );
}

/** The same in the filter box of a list. */
export function RegionFilter({ name, ...rest }: { name: string; 'aria-label'?: string }) {
  const field = useField<string | null>(name);
  return (
    <Field.Root name={name} error={field.error}>
      <RegionInput
        label={rest['aria-label']}
        value={field.value ?? null}
        onChange={(code) => field.onChange(name, code)}
      />
      <Field.Error />
    </Field.Root>
  );
}
