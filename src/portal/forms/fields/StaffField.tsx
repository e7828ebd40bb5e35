import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../../api/queries';
import type { StaffMember } from '../../api/records';
import type { FieldPropsIn } from './field-props';

/** Somebody in service at a school. */
export function StaffField<C>(props: FieldPropsIn<'staff', string, C>) {
  const { id, field, value, onChange, required, error, context } = props;
  const { data } = useQuery(
    referenceQuery<StaffMember>('staff-members', {
      filters: {
        schoolCode: { $eq: field.schoolCode(context) ?? '' },
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
