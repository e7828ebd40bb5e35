import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { listQuery, recordQuery } from '../../api/queries';
import type { Absence, Student } from '../../api/records';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { endAbsenceForm, recordLeaveForm } from '../../forms/descriptions/absence';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { NotYours } from '../../parts/NotYours';
import NotFoundPage from '../not-found/NotFoundPage';
import { RecordFormPage } from '../form/RecordFormPage';
import { absenceWords } from './absence-words';

const STEPS = {
  'record-leave': { form: recordLeaveForm, deed: 'recordLeave' },
  end: { form: endAbsenceForm, deed: 'endAbsence' },
} as const;

/** One absence: turned into leave by a proof, or ended because the child is back. */
export default function AbsenceFormPage() {
  const { id = '', step = '' } = useParams();
  const me = useMe();
  const { data, error, refetch } = useQuery(recordQuery<Absence>('absences', id));
  const child = useQuery({
    ...listQuery<Student>('students', {
      filters: { childNo: { $eq: data?.childNo ?? '' } },
      pageSize: 1,
    }),
    enabled: data !== undefined,
  });
  const chosen = step === 'record-leave' || step === 'end' ? STEPS[step] : null;
  if (chosen === null) return <NotFoundPage />;
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data || !child.data) return <Loading label="正在打开表单…" />;
  if (!may(me, chosen.deed)) return <NotYours />;
  const student = child.data.data[0];
  const back = student ? `/students/${student.documentId}` : '/students';
  return (
    <RecordFormPage
      form={chosen.form(data)}
      target={{
        method: 'POST',
        path: `/absences/${encodeURIComponent(id)}/actions/${step}`,
        envelope: 'none',
      }}
      about={id}
      back={{ to: back, label: student?.name ?? '儿童' }}
      note={`${student?.name ?? ''} ${absenceWords(data, me.today)}`}
      leadsTo={() => back}
    />
  );
}
