import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { referenceQuery } from '../../api/queries';
import type { Named } from '../../api/records';
import type { FieldProps } from './field-props';

type Village = Named & { townCode: string | null };

/** A 行政区划: a town, and below it a village for who knows it. What is held is the code of the smallest place chosen. */
export function RegionField({
  id,
  field,
  value,
  onChange,
  required,
  error,
}: FieldProps<'region', string>) {
  const [picked, setPicked] = useState<string | null>(null);
  const { data: towns } = useQuery(
    referenceQuery<Named>('towns', { fields: ['code', 'name'], sort: ['code:asc'] }),
  );
  const isTown = towns?.some(({ code }) => code === value) === true;
  const { data: held } = useQuery({
    ...referenceQuery<Village>('villages', { filters: { code: { $eq: value } } }),
    enabled: value !== '' && towns !== undefined && !isTown,
  });
  const town = value === '' ? '' : isTown ? value : (picked ?? held?.[0]?.townCode ?? '');
  const { data: villages } = useQuery({
    ...referenceQuery<Village>('villages', {
      filters: { townCode: { $eq: town } },
      fields: ['code', 'name'],
      sort: ['code:asc'],
    }),
    enabled: town !== '',
  });
  const isListed = isTown || villages?.some(({ code }) => code === value) === true;
  const options = (rows: readonly Named[] | undefined) =>
    (rows ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Stack gap="sm">
      <NativeSelect
        id={id}
        label={field.label}
        description={field.help}
        withAsterisk={required}
        error={error}
        value={town}
        onChange={(event) => {
          setPicked(event.currentTarget.value);
          onChange(event.currentTarget.value);
        }}
        data={[{ value: '', label: towns ? '请选择镇街' : '正在读取名单…' }, ...options(towns)]}
      />
      {town !== '' && (
        <NativeSelect
          id={`${id}-village`}
          label={`${field.label}（村、社区）`}
          value={isTown ? '' : value}
          onChange={(event) =>
            onChange(event.currentTarget.value === '' ? town : event.currentTarget.value)
          }
          data={[
            { value: '', label: '只填到镇街' },
            ...options(villages),
            // A village that is on its way is not silently lost.
            ...(isListed ? [] : [{ value, label: held?.[0]?.name ?? value }]),
          ]}
        />
      )}
    </Stack>
  );
}
