import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { recordQuery } from '../../api/queries';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { NotYours } from '../../parts/NotYours';
import type { RecordKind, Row } from '../../records/kind';
import { childOf, pathOf } from '../../records/may-read';
import { withAdded } from '../../records/with-added';
import { RecordFormPage } from '../form/RecordFormPage';
import NotFoundPage from '../not-found/NotFoundPage';
import { WithKind } from './WithKind';

/** One step of a record: a decision, an end, a check, a change. */
export default function RecordStepPage() {
  const { id = '', step = '' } = useParams();
  return <WithKind>{(kind) => <Step kind={kind} id={id} name={step} />}</WithKind>;
}

function Step({ kind, id, name }: { kind: RecordKind; id: string; name: string }) {
  const me = useMe();
  const step = kind.steps.find((one) => one.name === name);
  // The form carries the version it was drawn from: one read before the last step would be refused.
  const { data, error, refetch, fetchStatus, isFetchedAfterMount } = useQuery({
    ...recordQuery<Row>(kind.plural, id),
    staleTime: 0,
  });
  const read = isFetchedAfterMount || fetchStatus !== 'fetching';
  if (!step) return <NotFoundPage />;
  if (!may(me, step.deed, data && childOf(data))) return <NotYours />;
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data || !read) return <Loading label="正在打开表单…" />;
  const at = `/${kind.plural}/${encodeURIComponent(id)}`;
  const back = pathOf(kind, id);
  return (
    <RecordFormPage
      form={
        step.way === 'change' || step.makesNew
          ? withAdded(kind, step.form(data), step.way === 'change' ? data : undefined)
          : step.form(data)
      }
      target={
        step.way === 'change'
          ? { method: 'PUT', path: at, envelope: 'data' }
          : { method: 'POST', path: `${at}/actions/${step.name}`, envelope: 'none' }
      }
      about={id}
      back={{ to: back, label: kind.title }}
      leadsTo={({ data: written }) => (step.makesNew ? pathOf(kind, written.documentId) : back)}
    />
  );
}
