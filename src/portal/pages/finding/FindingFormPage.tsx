import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { mayRecheck } from '../../../domain/inspection/may-recheck';
import type { Finding, FindingEvent } from '../../api/inspection-records';
import { recordQuery } from '../../api/queries';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { FINDING_FORMS, type FindingStep } from '../../forms/descriptions/finding';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { NotYours } from '../../parts/NotYours';
import { RecordFormPage } from '../form/RecordFormPage';
import NotFoundPage from '../not-found/NotFoundPage';

const isStep = (step: string): step is FindingStep => step in FINDING_FORMS;

/** One step of a finding: the school's report, or the recheck. */
export default function FindingFormPage() {
  const { id = '', step = '' } = useParams();
  const me = useMe();
  const { data, error, refetch } = useQuery(
    recordQuery<Finding & { history: FindingEvent[] }>('findings', id),
  );
  if (!isStep(step)) return <NotFoundPage />;
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="正在打开表单…" />;
  const isMine =
    step === 'rectify'
      ? may(me, 'rectifyFinding')
      : may(me, 'recheckFinding') && mayRecheck(me, data.foundByStaffNo);
  if (!isMine) return <NotYours />;
  const back = `/findings/${id}`;
  return (
    <RecordFormPage
      form={FINDING_FORMS[step](data)}
      target={{
        method: 'POST',
        path: `/findings/${encodeURIComponent(id)}/actions/${step}`,
        envelope: 'none',
      }}
      about={id}
      back={{ to: back, label: '督查问题' }}
      note={data.itemTitle}
      leadsTo={() => back}
    />
  );
}
