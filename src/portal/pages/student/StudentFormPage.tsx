import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { recordQuery, referenceQuery } from '../../api/queries';
import type { SchoolClass, Student } from '../../api/records';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { studentForm } from '../../forms/descriptions/student';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { NotYours } from '../../parts/NotYours';
import { RecordFormPage } from '../form/RecordFormPage';

/** Registers a child, or changes one. */
export default function StudentFormPage() {
  const { id } = useParams();
  return id === undefined ? <NewStudent /> : <ChangedStudent id={id} />;
}

function NewStudent() {
  const me = useMe();
  if (!may(me, 'registerStudent')) return <NotYours />;
  return (
    <RecordFormPage
      form={studentForm(null)}
      target={{ method: 'POST', path: '/students', envelope: 'data' }}
      about="new"
      back={{ to: '/students', label: '儿童' }}
      leadsTo={({ data }) => `/students/${data.documentId}`}
    />
  );
}

function ChangedStudent({ id }: { id: string }) {
  const me = useMe();
  const { data, error, refetch } = useQuery(recordQuery<Student>('students', id));
  const { data: classes } = useQuery({
    ...referenceQuery<SchoolClass>('school-classes', {
      filters: { code: { $eq: data?.classCode ?? '' } },
    }),
    enabled: Boolean(data?.classCode),
  });
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data || (data.classCode && !classes)) return <Loading label="正在打开表单…" />;
  if (!may(me, 'changeStudent', data)) return <NotYours />;
  const back = `/students/${id}`;
  return (
    <RecordFormPage
      form={studentForm({ student: data, classId: classes?.[0]?.documentId ?? null })}
      target={{ method: 'PUT', path: `/students/${encodeURIComponent(id)}`, envelope: 'data' }}
      about={id}
      back={{ to: back, label: data.name }}
      note={`${data.name} · ${data.childNo}`}
      leadsTo={() => back}
    />
  );
}
