import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { recordQuery } from '../../api/queries';
import type { Student } from '../../api/records';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { openCaseForm } from '../../forms/descriptions/open-case';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { NotYours } from '../../parts/NotYours';
import { RecordFormPage } from '../form/RecordFormPage';

/** Opens a case by hand, with the reason. */
export default function OpenCasePage() {
  const { id = '' } = useParams();
  const me = useMe();
  const { data, error, refetch } = useQuery(recordQuery<Student>('students', id));
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="正在打开表单…" />;
  if (!may(me, 'openCase', data)) return <NotYours />;
  return (
    <RecordFormPage
      form={openCaseForm(id)}
      target={{ method: 'POST', path: '/cases', envelope: 'data' }}
      about={id}
      back={{ to: `/students/${id}`, label: data.name }}
      note={`${data.name} · ${data.childNo}`}
      leadsTo={(written) => `/cases/${written.data.documentId}`}
    />
  );
}
