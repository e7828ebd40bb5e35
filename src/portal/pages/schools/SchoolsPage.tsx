import { useCallback, useRef } from 'react';
import type { School } from '../../api/records';
import { labelOf } from '../../app/labels';
import { useNames } from '../../parts/names';
import { ListSheet } from '../../parts/ListSheet';
import { PageHead } from '../../parts/PageHead';
import { RowLink, RowList } from '../../parts/RowLink';
import { SearchBox } from '../../parts/SearchBox';
import { Tag } from '../../parts/Tag';
import { useListKeys } from '../../parts/use-list-keys';
import { useList } from '../../parts/use-list';
import { useUrlState } from '../../parts/use-url-state';

const casesOf = (school: School): string => `/cases?school=${encodeURIComponent(school.code)}`;

/** The schools in this person's care; each opens its cases. */
export default function SchoolsPage() {
  const { read, write } = useUrlState();
  const search = useRef<HTMLInputElement>(null);
  const zoneName = useNames('zones');
  const townName = useNames('towns');
  const name = read('name');
  const list = useList<School>('schools', {
    filters: { name: { $contains: name } },
    sort: ['zoneCode:asc', 'code:asc'],
    pageSize: 50,
  });
  const onSearch = useCallback((text: string) => write({ name: text }), [write]);
  const { rows } = list;
  const marked = useListKeys(rows.map(casesOf), search);
  return (
    <>
      <PageHead title="学校" note="点开看这所学校的个案" />
      <SearchBox ref={search} label="按校名查找" value={name} onSearch={onSearch} />
      <ListSheet list={list} none={{ title: '没有找到学校' }}>
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
      </ListSheet>
    </>
  );
}
