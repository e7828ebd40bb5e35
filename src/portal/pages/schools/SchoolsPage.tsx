import { useQuery } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { listQuery } from '../../api/queries';
import type { School } from '../../api/records';
import { labelOf } from '../../app/labels';
import { Empty } from '../../parts/Empty';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { useNames } from '../../parts/names';
import { PageHead } from '../../parts/PageHead';
import { Pager } from '../../parts/Pager';
import { RowLink, RowList } from '../../parts/RowLink';
import { SearchBox } from '../../parts/SearchBox';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';
import { useListKeys } from '../../parts/use-list-keys';
import { useUrlState } from '../../parts/use-url-state';

const casesOf = (school: School): string => `/cases?school=${encodeURIComponent(school.code)}`;

/** The schools in this person's care; each opens its cases. */
export default function SchoolsPage() {
  const { read, write } = useUrlState();
  const search = useRef<HTMLInputElement>(null);
  const zoneName = useNames('zones');
  const townName = useNames('towns');
  const name = read('name');
  const { data, error, refetch } = useQuery(
    listQuery<School>('schools', {
      filters: { name: { $contains: name } },
      sort: ['zoneCode:asc', 'code:asc'],
      page: Number(read('page') || 1),
      pageSize: 50,
    }),
  );
  const onSearch = useCallback((text: string) => write({ name: text }), [write]);
  const rows = data?.data ?? [];
  const marked = useListKeys(rows.map(casesOf), search);
  return (
    <>
      <PageHead title="学校" note="点开看这所学校的个案" />
      <SearchBox ref={search} label="按校名查找" value={name} onSearch={onSearch} />
      {error !== null && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && error === null && <Loading />}
      {data && (
        <Sheet flush>
          {rows.length === 0 && <Empty title="没有找到学校" />}
          <RowList label="学校">
            {rows.map((row, index) => (
              <RowLink
                key={row.documentId}
                to={casesOf(row)}
                marked={index === marked}
                title={row.name}
                tags={<Tag tone="info">{labelOf('school', 'stage', row.stage)}</Tag>}
                detail={[
                  row.zoneCode === null ? '直属学校' : zoneName(row.zoneCode),
                  townName(row.townCode),
                  row.contactName && `联系人 ${row.contactName}`,
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
