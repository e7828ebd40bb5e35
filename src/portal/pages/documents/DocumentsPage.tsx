import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { OfficialDocument } from '../../api/case-records';
import type { Filters } from '../../api/list-path';
import { listQuery } from '../../api/queries';
import { showDate } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { useMe } from '../../app/use-me';
import { Chips } from '../../parts/Chips';
import { Empty } from '../../parts/Empty';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Pager } from '../../parts/Pager';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';
import { useListKeys } from '../../parts/use-list-keys';
import { useUrlState } from '../../parts/use-url-state';
import { DocumentTags } from './DocumentTags';

const CHIPS: readonly { value: string; label: string; filters: Filters }[] = [
  { value: '', label: '全部', filters: {} },
  {
    value: 'cosign',
    label: '待督学签字',
    filters: { state: { $eq: 'DOC_AWAITING_COSIGNATURE' } },
  },
  { value: 'report', label: '48小时报告单', filters: { kind: { $eq: 'ABSENCE_REPORT' } } },
  { value: 'notice', label: '限期通知书', filters: { kind: { $eq: 'RETURN_NOTICE' } } },
  { value: 'order', label: '责令通知书', filters: { kind: { $eq: 'RETURN_ORDER' } } },
  { value: 'voided', label: '已作废', filters: { state: { $eq: 'DOC_VOIDED' } } },
];

/** The official papers in this person's care, newest first; voided ones stay listed. */
export default function DocumentsPage() {
  const me = useMe();
  const { read, write } = useUrlState();
  const search = useRef<HTMLInputElement>(null);
  const kind = read('kind');
  const { data, error, refetch } = useQuery(
    listQuery<OfficialDocument>('official-documents', {
      filters: CHIPS.find((chip) => chip.value === kind)?.filters ?? {},
      sort: ['createdAt:desc'],
      page: Number(read('page') || 1),
    }),
  );
  const rows = data?.data ?? [];
  const marked = useListKeys(
    rows.map((row) => `/documents/${row.documentId}`),
    search,
  );
  return (
    <>
      <PageHead title="文书" />
      <Chips
        label="按种类筛选"
        value={kind}
        choices={CHIPS}
        onChange={(value) => write({ kind: value })}
      />
      {error !== null && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && error === null && <Loading />}
      {data && (
        <Sheet flush>
          {rows.length === 0 && <Empty title="没有这样的文书" />}
          <RowList label="文书列表">
            {rows.map((row, index) => (
              <RowLink
                key={row.documentId}
                to={`/documents/${row.documentId}`}
                marked={index === marked}
                title={row.title ?? labelOf('official-document', 'kind', row.kind)}
                tags={<DocumentTags document={row} />}
                detail={[
                  row.documentNumber,
                  row.addressee && `致 ${row.addressee}`,
                  row.issuerName,
                  row.issuedOn && showDate(row.issuedOn, me.today),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
          </RowList>
        </Sheet>
      )}
      {data && <Pager {...data.meta.pagination} onPage={(to) => write({ page: String(to) })} />}
    </>
  );
}
