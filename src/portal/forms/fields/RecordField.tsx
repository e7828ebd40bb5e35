import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../../api/queries';
import type { FieldProps } from './field-props';
import { FindAndChoose, promptOf, useTypedName } from './FindAndChoose';

type Named = { documentId: string; name: string; childNo?: string };

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
  return { rows: [...(others ?? []), ...rows], loading: found.isLoading };
}

/** A school from the list, or a child found by name. */
export function RecordField<C>(props: FieldProps<'record', string, C>) {
  const { id, field, value, onChange, required, error } = props;
  const { typed, setTyped, name } = useTypedName();
  const { rows, loading } = useOffered(field.resource, name, value);
  const isChild = field.resource === 'students';
  const asked = !isChild || name !== '' || rows.length > 0;
  return (
    <FindAndChoose
      {...{ id, field, value, onChange, required, error }}
      search={isChild ? { typed, onType: setTyped } : null}
      prompt={promptOf({ asked, loading, found: rows.length })}
      choices={rows.map((one) => ({
        value: one.documentId,
        label: one.childNo ? `${one.name}（${one.childNo}）` : one.name,
      }))}
    />
  );
}
