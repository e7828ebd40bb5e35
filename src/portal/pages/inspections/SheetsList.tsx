import { useRef } from 'react';
import type { InspectionState } from '../../../domain/inspection/states';
import { KEPT_OFFLINE } from '../../api/queries';
import type { Inspection } from '../../api/inspection-records';
import { showDate, showInstant } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { useMe } from '../../app/use-me';
import { ListSheet } from '../../parts/ListSheet';
import { RowLink, RowList } from '../../parts/RowLink';
import { Tag } from '../../parts/Tag';
import { useList } from '../../parts/use-list';
import { useListKeys } from '../../parts/use-list-keys';

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
  const search = useRef<HTMLInputElement>(null);
  const drafts = states.includes('DRAFT');
  const query = {
    filters: { state: { $in: states } },
    fields: FIELDS,
    sort: [drafts ? 'updatedAt:desc' : 'submittedAt:desc'],
  };
  const list = useList<Inspection>('inspections', query, drafts ? KEPT_OFFLINE : undefined);
  const { rows } = list;
  const marked = useListKeys(
    rows.map((row) => `/inspections/${row.documentId}`),
    search,
  );
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
    <ListSheet
      list={list}
      none={
        drafts
          ? { title: '没有填写中的督查表', text: '在“我的学校”里选一所学校开始督查。' }
          : { title: '还没有督查表', text: '督查人员提交后会出现在这里。' }
      }
    >
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
    </ListSheet>
  );
}
