import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../../api/queries';
import type { StaffMember } from '../../api/records';
import type { FieldProps } from './field-props';

/** Somebody of the school of the case. */
export function StaffField(props: FieldProps<'staff', string>) {
  const { id, field, value, onChange, required, error, context } = props;
  const { data } = useQuery(
    referenceQuery<StaffMember>('staff-members', {
      filters: {
        schoolCode: { $eq: context.record.schoolCode ?? '' },
        active: { $eq: true },
      },
      fields: ['staffNo', 'name', 'post', 'role'],
      sort: ['name:asc'],
    }),
  );
  return (
    <NativeSelect
      id={id}
      label={field.label}
      description={field.help}
      withAsterisk={required}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: data ? '请选择' : '正在读取名单…' },
        ...(data ?? []).map((one) => ({
          value: one.staffNo,
          label: one.post ? `${one.name}（${one.post}）` : one.name,
        })),
      ]}
    />
  );
}
