import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router-dom';
import type { FieldValues } from '../../../domain/form/field';
import { listPath } from '../../api/list-path';
import { request } from '../../api/request';
import type { Page } from '../../api/records';
import { labelOf, nameOf } from '../../app/labels';
import { useMe } from '../../app/use-me';
import { useRunTimeFields } from '../../forms/run-time/use-run-time-fields';
import { AttachedPictures } from '../../parts/AttachedPictures';
import { Facts } from '../../parts/Facts';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { News } from '../../parts/News';
import { Notice } from '../../parts/Notice';
import { PageHead } from '../../parts/PageHead';
import type { PageNews } from '../../parts/page-news';
import { useRegionNames } from '../../parts/region-names';
import { runTimeFacts } from '../../parts/run-time-facts';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';
import type { RecordKind, Row } from '../../records/kind';
import { kindOf } from '../../records/kinds';
import { childOf, pathOf, stepsFor } from '../../records/may-read';
import { showValue } from '../../records/show-value';
import { toneOf } from '../../records/tone-of';
import { addedTypeOf } from '../../records/with-added';
import { BelowRecord } from './BelowRecord';
import { Particulars } from './Particulars';
import { WithKind } from './WithKind';

/** One record: what it says, what may be done with it, and what hangs below it. */
export default function RecordPage() {
  const { id = '' } = useParams();
  return <WithKind>{(kind) => <OneRecord kind={kind} id={id} />}</WithKind>;
}

type Child = { documentId: string; name: string; childNo: string };

function OneRecord({ kind, id }: { kind: RecordKind; id: string }) {
  const me = useMe();
  const news = useLocation().state as PageNews | null;
  const added = useRunTimeFields(addedTypeOf(kind)) ?? [];
  const { data, error, refetch, fetchStatus, isFetchedAfterMount } = useQuery({
    queryKey: [kind.plural, 'with-child', id],
    queryFn: ({ signal }) =>
      request<Page<Row>>(
        listPath(kind.plural, {
          filters: { documentId: { $eq: id } },
          populate: kind.facts.includes('schoolName') || !hasChild(kind) ? [] : ['student'],
        }),
        { signal },
      ),
    staleTime: 0,
  });
  const regionName = useRegionNames(
    added,
    data?.data.map(({ extra }) => extra as FieldValues | null) ?? [],
  );
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  // After a step the steps before it must not be offered once more.
  if (!data || (fetchStatus === 'fetching' && !isFetchedAfterMount)) return <Loading />;
  const row = data.data[0];
  if (!row) return <Notice title="没有这条记录" text="它可能不在您的职责范围内。" />;
  const child = (row.student ?? null) as Child | null;
  const tag = kind.tag === null ? null : row[kind.tag];
  const steps = stepsFor(me, kind, row);
  // The account of lessons is what the page is opened for; a talk is read after what it is about.
  const ahead = kind.plural === 'home-teachings';
  return (
    <div style={{ maxWidth: 860, margin: '0 auto' }}>
      <PageHead
        title={kind.title}
        back={backOf(kind, row)}
        note={
          <>
            {child && <Link to={`/students/${child.documentId}`}>{child.name}</Link>}{' '}
            {typeof tag === 'string' && kind.tag !== null && (
              <Tag tone={toneOf(tag)}>{labelOf(kind.type, kind.tag, tag)}</Tag>
            )}
          </>
        }
      />
      <News news={news} />
      {steps.length > 0 && (
        <Sheet title="可以办理">
          <Group>
            {steps.map((step, index) => (
              <Button
                key={step.name}
                component={Link}
                to={`${pathOf(kind, id)}/${step.name}`}
                variant={index === 0 && step.name !== 'end' ? 'filled' : 'default'}
              >
                {step.label}
              </Button>
            ))}
          </Group>
        </Sheet>
      )}
      {ahead && <Particulars kind={kind} row={row} />}
      <Sheet title="内容">
        <Facts
          facts={[
            ...kind.facts.map((attribute) => ({
              label: nameOf(kind.type, attribute),
              value: showValue(kind.type, attribute, row[attribute], me.today),
            })),
            ...runTimeFacts(added, row.extra as FieldValues | null, regionName),
          ]}
        />
      </Sheet>
      <AttachedPictures owner={row.documentId} />
      {!ahead && <Particulars kind={kind} row={row} />}
      {kind.below.map((plural) => {
        const part = kindOf(plural);
        if (!part) return null;
        const by = part.owner?.kind === 'record' ? part.owner.by : 'tipOffDocumentId';
        return (
          <BelowRecord
            key={plural}
            kind={part}
            by={by}
            value={id}
            owner={ownerOf(row)}
            child={childOf(row)}
          />
        );
      })}
    </div>
  );
}

const hasChild = ({ owner }: RecordKind): boolean =>
  owner?.kind === 'student' || owner?.kind === 'record';

/** Meetings, sessions and visits are added while it runs. */
const ownerOf = (row: Row): string | null =>
  row.state === 'PAIRED' || row.state === 'APPROVED' ? row.documentId : null;

function backOf(kind: RecordKind, row: Row): { to: string; label: string } {
  if (kind.owner?.kind === 'record') {
    const above = kindOf(kind.owner.plural);
    const id = row[kind.owner.by];
    if (above && typeof id === 'string') return { to: pathOf(above, id), label: above.title };
  }
  return { to: `/records/${kind.plural}`, label: kind.title };
}
