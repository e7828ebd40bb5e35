import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { recordQuery } from '../../api/queries';
import type { Guardian, Student } from '../../api/records';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { guardianForm } from '../../forms/descriptions/guardian';
import type { Target } from '../../forms/field-types';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { NotYours } from '../../parts/NotYours';
import { RecordFormPage } from '../form/RecordFormPage';

const targetOf = (guardianId: string | undefined): Target =>
  guardianId === undefined
    ? { method: 'POST', path: '/guardians', envelope: 'data' }
    : { method: 'PUT', path: `/guardians/${encodeURIComponent(guardianId)}`, envelope: 'data' };

/** Adds a guardian to a child, or changes one. */
export default function GuardianFormPage() {
  const { id = '', guardianId } = useParams();
  const me = useMe();
  const child = useQuery(recordQuery<Student>('students', id));
  const guardian = useQuery({
    ...recordQuery<Guardian>('guardians', guardianId ?? ''),
    enabled: guardianId !== undefined,
  });
  const error = child.error ?? guardian.error;
  if (error !== null) {
    return (
      <FailureNote
        error={error}
        onRetry={() => void Promise.all([child.refetch(), guardian.refetch()])}
      />
    );
  }
  if (!child.data || (guardianId !== undefined && !guardian.data)) {
    return <Loading label="正在打开表单…" />;
  }
  const deed = guardianId === undefined ? 'registerGuardian' : 'changeGuardian';
  if (!may(me, deed, child.data)) return <NotYours />;
  const back = `/students/${id}`;
  return (
    <RecordFormPage
      form={guardianForm(id, guardian.data ?? null)}
      target={targetOf(guardianId)}
      about={guardianId ?? id}
      back={{ to: back, label: child.data.name }}
      note={`${child.data.name} 的监护人`}
      leadsTo={() => back}
    />
  );
}
