import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { recordQuery } from '../../api/queries';
import { may } from '../../app/may';
import { useMe } from '../../app/use-me';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { Notice } from '../../parts/Notice';
import { NotYours } from '../../parts/NotYours';
import type { RecordKind, RecordStep, Row } from '../../records/kind';
import { childOf, pathOf } from '../../records/may-read';
import { showValue } from '../../records/show-value';
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
  return <OpenStep kind={kind} step={step} row={data} />;
}

/** Judged as the page opens, not again while the answer comes in: the back button leads here after the step was taken. */
function OpenStep({ kind, step, row }: { kind: RecordKind; step: RecordStep; row: Row }) {
  const me = useMe();
  const [isOpen] = useState(() => step.when(row, me));
  const id = row.documentId;
  const at = `/${kind.plural}/${encodeURIComponent(id)}`;
  const back = pathOf(kind, id);
  if (!isOpen)
    return (
      <Notice
        title="这一步现在不能办理"
        text="这一步已经办过，或者不由您办理。请查看记录现在的情况。"
        action={
          <Button component={Link} to={back}>
            查看{kind.title}
          </Button>
        }
      />
    );
  return (
    <RecordFormPage
      form={
        step.way === 'change' || step.makesNew
          ? withAdded(kind, step.form(row), step.way === 'change' ? row : undefined)
          : step.form(row)
      }
      target={
        step.way === 'change'
          ? { method: 'PUT', path: at, envelope: 'data' }
          : { method: 'POST', path: `${at}/actions/${step.name}`, envelope: 'none' }
      }
      about={id}
      note={kind.line
        .map((attribute) => showValue(kind.type, attribute, row[attribute], me.today))
        .filter(Boolean)
        .join(' · ')}
      back={{ to: back, label: kind.title }}
      leadsTo={({ data: written }) => (step.makesNew ? pathOf(kind, written.documentId) : back)}
    />
  );
}
