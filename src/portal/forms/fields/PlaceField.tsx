import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../../api/queries';
import type { Named } from '../../api/records';
import type { FieldProps } from './field-props';

/** A town, or a village of the town chosen before. */
export function PlaceField(props: FieldProps<'place', string>) {
  const { id, field, value, onChange, required, error, values } = props;
  const { resource, within } = field;
  const around = within === undefined ? undefined : ((values[within] as string | null) ?? '');
  const { data } = useQuery({
    ...referenceQuery<Named>(resource, {
      filters: around === undefined ? {} : { [within ?? '']: { $eq: around } },
      fields: ['code', 'name'],
      sort: ['code:asc'],
    }),
    enabled: around !== '',
  });
  const known = data?.some((row) => row.code === value) === true;
  return (
    <NativeSelect
      id={id}
      label={field.label}
      description={field.help}
      withAsterisk={required}
      error={error}
      disabled={around === ''}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: data || around === '' ? '请选择' : '正在读取名单…' },
        ...(data ?? []).map((row) => ({ value: row.code, label: row.name })),
        // A place that is on its way, or of another town than the one chosen now, is not silently lost.
        ...(value !== '' && !known ? [{ value, label: value }] : []),
      ]}
    />
  );
}
