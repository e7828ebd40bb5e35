import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Finding } from '../../api/inspection-records';
import { listQuery } from '../../api/queries';
import { useMe } from '../../app/use-me';
import { Chips } from '../../parts/Chips';
import { Empty } from '../../parts/Empty';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Pager } from '../../parts/Pager';
import { RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';
import { useListKeys } from '../../parts/use-list-keys';
import { useUrlState } from '../../parts/use-url-state';
import { FINDING_CHIPS, findingFilters } from './finding-filters';
import { FindingRow } from './FindingRow';

/** What was found at the schools in this person's care, the nearest day first. */
export default function FindingsPage() {
  const me = useMe();
  const { read, write } = useUrlState();
  const search = useRef<HTMLInputElement>(null);
  const state = read('state');
  const { data, error, refetch } = useQuery(
    listQuery<Finding>('findings', {
      filters: findingFilters(state, me.today),
      sort: [state === 'ACCEPTED' ? 'dueOn:desc' : 'dueOn:asc'],
      page: Number(read('page') || 1),
    }),
  );
  const rows = data?.data ?? [];
  const marked = useListKeys(
    rows.map((row) => `/findings/${row.documentId}`),
    search,
  );
  return (
    <>
      <PageHead title="问题整改" note="督查发现的问题：学校限期整改，督查人员复核" />
      <Chips
        label="按状态筛选"
        value={state}
        choices={FINDING_CHIPS}
        onChange={(to) => write({ state: to })}
      />
      {error !== null && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && error === null && <Loading />}
      {data && (
        <Sheet flush>
          {rows.length === 0 && <Empty title="没有这样的问题" text="换一个状态再看。" />}
          <RowList label="问题列表">
            {rows.map((row, index) => (
              <FindingRow
                key={row.documentId}
                finding={row}
                today={me.today}
                withSchool={me.schoolCode === null}
                marked={index === marked}
              />
            ))}
          </RowList>
        </Sheet>
      )}
      {data && <Pager {...data.meta.pagination} onPage={(to) => write({ page: String(to) })} />}
    </>
  );
}
