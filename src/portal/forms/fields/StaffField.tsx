import { useQuery } from '@tanstack/react-query';
import type { Filters } from '../../api/list-path';
import { referenceQuery } from '../../api/queries';
import type { StaffMember } from '../../api/records';
import type { FieldPropsIn } from './field-props';
import { FindAndChoose, promptOf, useTypedName } from './FindAndChoose';

const FIELDS = ['staffNo', 'name', 'post', 'role'];

/** Those of the school, or those whom the typed name finds; whoever is chosen stays on offer. */
function useOffered(school: string | null, name: string, value: string) {
  const where: Filters =
    name === '' ? { schoolCode: { $eq: school ?? '' } } : { name: { $contains: name } };
  const found = useQuery({
    ...referenceQuery<StaffMember>('staff-members', {
      filters: { ...where, active: { $eq: true } },
      fields: FIELDS,
      sort: ['name:asc'],
    }),
    // Without school and name the whole district would come.
    enabled: school !== null || name !== '',
  });
  const current = useQuery({
    ...referenceQuery<StaffMember>('staff-members', {
      filters: { staffNo: { $eq: value } },
      fields: FIELDS,
    }),
    enabled: value !== '',
  });
  const rows = found.data ?? [];
  const others = current.data?.filter((one) => !rows.some((row) => row.staffNo === one.staffNo));
  return { rows: [...(others ?? []), ...rows], loading: found.isLoading };
}

/** Somebody in service at a school; where the form allows it, of any unit. */
export function StaffField<C>(props: FieldPropsIn<'staff', string, C>) {
  const { id, field, value, onChange, required, error, context } = props;
  const school = field.schoolCode(context);
  const searches = field.anywhere === true || school === null;
  const { typed, setTyped, name } = useTypedName();
  const { rows, loading } = useOffered(school, name, value);
  const asked = school !== null || name !== '' || rows.length > 0;
  const help = school === null ? undefined : '本校的直接选择；其他单位的输入姓名查找。';
  return (
    <FindAndChoose
      {...{ id, field, value, onChange, required, error }}
      search={searches ? { typed, onType: setTyped, help } : null}
      prompt={promptOf({ asked, loading, found: rows.length })}
      choices={rows.map((one) => ({
        value: one.staffNo,
        label: one.post ? `${one.name}（${one.post}）` : one.name,
      }))}
    />
  );
}
