import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { InspectionState } from '../../../domain/inspection/states';
import type { Inspection } from '../../api/inspection-records';
import { listQuery } from '../../api/queries';
import { showDate, showInstant } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { useMe } from '../../app/use-me';
import { Empty } from '../../parts/Empty';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { Pager } from '../../parts/Pager';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';
import { useListKeys } from '../../parts/use-list-keys';
import { useUrlState } from '../../parts/use-url-state';

const FIELDS = [
  'schoolCode',
  'schoolName',
  'state',
  'inspectedOn',
  'inspectorName',
  'answeredCount',
  'findingCount',
  'score',
  'revision',
  'submittedAt',
  'updatedAt',
] as const;

/** Inspections in these states, the latest first. */
export function SheetsList({ states }: { states: readonly InspectionState[] }) {
  const me = useMe();
  const { read, write } = useUrlState();
  const search = useRef<HTMLInputElement>(null);
  const drafts = states.includes('DRAFT');
  const { data, error, refetch } = useQuery(
    listQuery<Inspection>('inspections', {
      filters: { state: { $in: states } },
      fields: FIELDS,
      sort: [drafts ? 'updatedAt:desc' : 'submittedAt:desc'],
      page: Number(read('page') || 1),
    }),
  );
  const rows = data?.data ?? [];
  const marked = useListKeys(
    rows.map((row) => `/inspections/${row.documentId}`),
    search,
  );
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const detailOf = (row: Inspection): string =>
    [
      row.inspectedOn && showDate(row.inspectedOn, me.today),
      row.inspectorName,
      drafts && row.answeredCount !== null && `已填 ${row.answeredCount} 项`,
      !drafts && `发现问题 ${row.findingCount ?? 0} 个`,
      drafts
        ? `${showInstant(row.updatedAt, me.today)} 保存`
        : row.submittedAt && `${showInstant(row.submittedAt, me.today)} 提交`,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <Sheet flush>
        {rows.length === 0 && <Empty title={drafts ? '没有填写中的督查表' : '还没有督查表'} />}
        <RowList label="督查表">
          {rows.map((row, index) => (
            <RowLink
              key={row.documentId}
              to={`/inspections/${row.documentId}`}
              marked={index === marked}
              title={row.schoolName ?? row.schoolCode}
              tags={
                <>
                  <Tag tone={drafts ? 'due' : 'info'}>
                    {labelOf('inspection', 'state', row.state)}
                  </Tag>
                  {row.revision > 1 && <Tag tone="info">第 {row.revision} 版</Tag>}
                </>
              }
              detail={detailOf(row)}
            />
          ))}
        </RowList>
      </Sheet>
      <Pager {...data.meta.pagination} onPage={(to) => write({ page: String(to) })} />
    </>
  );
}
