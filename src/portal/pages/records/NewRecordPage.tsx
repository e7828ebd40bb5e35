import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { recordQuery, referenceQuery } from '../../api/queries';
import type { Named } from '../../api/records';
import { may, type ChildPlace } from '../../app/may';
import { useMe } from '../../app/use-me';
import type { Form, PlainContext } from '../../forms/field-types';
import { Loading } from '../../parts/Loading';
import { NotYours } from '../../parts/NotYours';
import type { Owner, RecordKind, Row } from '../../records/kind';
import { kindOf } from '../../records/kinds';
import { pathOf } from '../../records/may-read';
import { withAdded } from '../../records/with-added';
import { RecordFormPage, type Written } from '../form/RecordFormPage';
import { WithKind } from './WithKind';

/** The form of a new record, for the child, school or record in the address, or for one that is chosen in it. */
export default function NewRecordPage() {
  return <WithKind>{(kind) => <NewRecord kind={kind} />}</WithKind>;
}

function withOwner(form: Form<PlainContext>, owner: Owner | null, of: string): Form<PlainContext> {
  if (owner === null) return form;
  const { field, kind } = owner;
  if (kind === 'record' || (kind === 'student' && of !== ''))
    return { ...form, fixed: () => ({ [field]: of }) };
  const resource = kind === 'student' ? 'students' : 'schools';
  const label = kind === 'student' ? '学生' : '学校';
  return {
    ...form,
    fields: [
      {
        name: field,
        kind: 'record',
        resource,
        label,
        required: true,
        start: () => of || undefined,
      },
      ...form.fields,
    ],
  };
}

/** A tip-off taken by telephone is answered with its code beside it. */
const idOf = ({ data }: Written): string =>
  (data as Written['data'] & { tipOff?: Row }).tipOff?.documentId ?? data.documentId;

function NewRecord({ kind }: { kind: RecordKind }) {
  const me = useMe();
  const [params] = useSearchParams();
  const of = params.get('of') ?? '';
  const { owner, create } = kind;
  const child = useQuery({
    ...recordQuery<{ name: string; childNo: string } & ChildPlace>('students', of),
    enabled: owner?.kind === 'student' && of !== '',
  });
  const own = useQuery({
    ...referenceQuery<Named>('schools', {
      filters: { code: { $eq: me.schoolCode ?? '' } },
      fields: ['code', 'name'],
    }),
    enabled: owner?.kind === 'school' && me.schoolCode !== null,
  });
  if (create === null || !may(me, create.deed, child.data)) return <NotYours />;
  if (own.isLoading) return <Loading label="正在打开表单…" />;
  const above = owner?.kind === 'record' ? kindOf(owner.plural) : undefined;
  const back =
    owner?.kind === 'student' && of !== ''
      ? { to: `/students/${encodeURIComponent(of)}`, label: child.data?.name ?? '儿童' }
      : above
        ? { to: pathOf(above, of), label: above.title }
        : { to: `/records/${kind.plural}`, label: kind.title };
  return (
    <RecordFormPage
      form={withOwner(withAdded(kind, create.form), owner, of || (own.data?.[0]?.documentId ?? ''))}
      target={{
        method: 'POST',
        path: create.path ?? `/${kind.plural}`,
        envelope: create.path === undefined ? 'data' : 'none',
      }}
      about={of || 'new'}
      back={back}
      note={child.data && `${child.data.name} · ${child.data.childNo}`}
      says={create.says && ((written) => create.says?.(written.data) ?? '')}
      leadsTo={(written) => pathOf(kind, idOf(written))}
    />
  );
}
