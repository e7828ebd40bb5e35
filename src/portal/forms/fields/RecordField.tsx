import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { referenceQuery } from '../../api/queries';
import type { FieldProps } from './field-props';

type Named = { documentId: string; name: string; childNo?: string };

const TYPING_MS = 300;

/** Children are many: they are looked for by name, and offered by name and number. */
function useOffered(resource: 'schools' | 'students', name: string, value: string) {
  const isChild = resource === 'students';
  const fields = isChild ? ['name', 'childNo'] : ['code', 'name'];
  const found = useQuery({
    ...referenceQuery<Named>(resource, {
      fields,
      ...(isChild ? { filters: { name: { $contains: name } } } : {}),
      sort: [isChild ? 'name:asc' : 'code:asc'],
    }),
    enabled: !isChild || name !== '',
  });
  const current = useQuery({
    ...referenceQuery<Named>(resource, { fields, filters: { documentId: { $eq: value } } }),
    enabled: value !== '',
  });
  const rows = found.data ?? [];
  const others = current.data?.filter(
    (one) => !rows.some((row) => row.documentId === one.documentId),
  );
  return [...(others ?? []), ...rows];
}

/** A school from the list, or a child found by name. */
export function RecordField<C>(props: FieldProps<'record', string, C>) {
  const { id, field, value, onChange, required, error } = props;
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed.trim(), TYPING_MS);
  const offered = useOffered(field.resource, name, value);
  const isChild = field.resource === 'students';
  return (
    <Stack gap="sm">
      {isChild && (
        <TextInput
          id={`${id}-search`}
          label={`查找${field.label}`}
          placeholder="输入姓名"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        id={id}
        label={field.label}
        description={field.help}
        withAsterisk={required}
        error={error}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[
          { value: '', label: isChild && offered.length === 0 ? '请先输入姓名查找' : '请选择' },
          ...offered.map((one) => ({
            value: one.documentId,
            label: one.childNo ? `${one.name}（${one.childNo}）` : one.name,
          })),
        ]}
      />
    </Stack>
  );
}
