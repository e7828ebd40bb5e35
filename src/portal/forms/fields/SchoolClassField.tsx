import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { referenceQuery } from '../../api/queries';
import type { Named, SchoolClass } from '../../api/records';
import type { FieldPropsIn } from './field-props';

/** A class by its document id: of one's own school, or of a school that is chosen first. */
export function SchoolClassField<C>(props: FieldPropsIn<'schoolClass', string, C>) {
  const { id, field, value, onChange, required, error, context } = props;
  const own = field.schoolCode(context);
  const [chosen, setChosen] = useState<string | null>(null);
  const { data: current } = useQuery({
    ...referenceQuery<SchoolClass>('school-classes', { filters: { documentId: { $eq: value } } }),
    enabled: value !== '',
  });
  const school = own ?? chosen ?? current?.[0]?.schoolCode ?? '';
  const { data: schools } = useQuery({
    ...referenceQuery<Named>('schools', { fields: ['code', 'name'], sort: ['code:asc'] }),
    enabled: own === null,
  });
  const { data: classes } = useQuery({
    ...referenceQuery<SchoolClass>('school-classes', {
      filters: { schoolCode: { $eq: school }, active: { $eq: true } },
      sort: ['grade:asc', 'code:asc'],
    }),
    enabled: school !== '',
  });
  const offered = classes ?? [];
  const elsewhere = current?.filter((one) => !offered.some((row) => row.code === one.code)) ?? [];
  return (
    <Stack gap="sm">
      {own === null && (
        <NativeSelect
          id={`${id}-school`}
          label="就读学校"
          value={school}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
            onChange('');
          }}
          data={[
            { value: '', label: '请选择' },
            ...(schools ?? []).map((row) => ({ value: row.code, label: row.name })),
          ]}
        />
      )}
      <NativeSelect
        id={id}
        label={field.label}
        description={field.help}
        withAsterisk={required}
        error={error}
        disabled={school === ''}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[
          { value: '', label: '请选择' },
          ...[...elsewhere, ...offered].map((row) => ({ value: row.documentId, label: row.name })),
        ]}
      />
    </Stack>
  );
}
