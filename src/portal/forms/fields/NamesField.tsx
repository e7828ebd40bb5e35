import { TextInput } from '@mantine/core';
import type { FieldProps } from './field-props';
import { RowsField } from './RowsField';

/** A list of names. */
export function NamesField({ field, value, ...props }: FieldProps<'names', string[]>) {
  return (
    <RowsField
      {...props}
      label={field.label}
      help={field.help}
      rows={value}
      blank=""
      counter="人"
      columns="minmax(0, 1fr)"
      inputs={(name, index, change, id) => (
        <TextInput
          id={id}
          aria-label={`${field.label}，第 ${index + 1} 人`}
          placeholder="姓名"
          value={name}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )}
    />
  );
}
