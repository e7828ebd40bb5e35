import { TextInput } from '@mantine/core';
import type { Person } from '../field-types';
import type { FieldProps } from './field-props';
import { RowsField } from './RowsField';

const NOBODY: Person = { name: '', unit: '' };

/** Those who were there, each with name and unit. */
export function PeopleField({ field, value, ...props }: FieldProps<'people', Person[]>) {
  return (
    <RowsField
      {...props}
      label={field.label}
      help={field.help}
      rows={value}
      blank={NOBODY}
      counter="位"
      columns="6.5em minmax(0, 1fr)"
      inputs={(person, index, change, id) => (
        <>
          <TextInput
            id={id}
            aria-label={`第 ${index + 1} 位的姓名`}
            placeholder="姓名"
            value={person.name}
            onChange={(event) => change({ ...person, name: event.currentTarget.value })}
          />
          <TextInput
            aria-label={`第 ${index + 1} 位的${field.unitWord ?? '单位'}`}
            placeholder={field.unitWord ?? '单位、职务'}
            value={person.unit}
            onChange={(event) => change({ ...person, unit: event.currentTarget.value })}
          />
        </>
      )}
    />
  );
}
