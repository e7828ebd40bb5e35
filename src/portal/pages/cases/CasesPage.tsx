import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { CaseRecord } from '../../api/case-records';
import { referenceQuery } from '../../api/queries';
import type { Named } from '../../api/records';
import { dueWords, showDate, showInstant } from '../../app/dates';
import { useMe } from '../../app/use-me';
import { CaseStateTag } from '../../parts/CaseStateTag';
import { Chips } from '../../parts/Chips';
import { AddedFilters } from '../../parts/AddedFilters';
import { ListSheet } from '../../parts/ListSheet';
import { useRunTimeFields } from '../../forms/run-time/use-run-time-fields';
import { useRegionNames } from '../../parts/region-names';
import { listFacts } from '../../parts/run-time-facts';
import { PageHead } from '../../parts/PageHead';
import { RowLink, RowList } from '../../parts/RowLink';
import { SearchBox } from '../../parts/SearchBox';
import { Tag } from '../../parts/Tag';
import { useAddedFilters } from '../../parts/use-added-filters';
import { useListKeys } from '../../parts/use-list-keys';
import { useList } from '../../parts/use-list';
import { useUrlState } from '../../parts/use-url-state';
import { caseFilters, STATE_CHIPS } from './case-filters';

/** The cases in this person's care. */
export default function CasesPage() {
  const me = useMe();
  const { read, write } = useUrlState();
  const search = useRef<HTMLInputElement>(null);
  const added = useRunTimeFields('case') ?? [];
  const by = useAddedFilters(added);
  const chosen = { state: read('state'), name: read('name'), school: read('school') };
  const ended = chosen.state === 'ENDED';
  const list = useList<CaseRecord>('cases', {
    filters: caseFilters(chosen, me.today),
    extra: by.extra,
    sort: [...by.sort, ...(ended ? ['closedAt:desc'] : ['deadlineOn:asc', 'openedAt:asc'])],
  });
  const { data: schools } = useQuery({
    ...referenceQuery<Named>('schools', { fields: ['code', 'name'], sort: ['code:asc'] }),
    enabled: me.schoolCode === null,
  });
  const onSearch = useCallback((text: string) => write({ name: text }), [write]);
  const { rows } = list;
  const regionName = useRegionNames(
    added,
    rows.map(({ extra }) => extra),
  );
  const marked = useListKeys(
    rows.map((row) => `/cases/${row.documentId}`),
    search,
  );
  const schoolName = (code: string | null): string =>
    schools?.find((school) => school.code === code)?.name ?? '';

  return (
    <>
      <PageHead
        title="个案"
        note={<span className="for-keyboards">按 / 搜索，J、K 上下，回车打开</span>}
      />
      <Chips
        label="按状态筛选"
        value={chosen.state}
        choices={STATE_CHIPS}
        onChange={(state) => write({ state })}
      />
      <SearchBox ref={search} label="按姓名查找" value={chosen.name} onSearch={onSearch} />
      {schools && schools.length > 1 && (
        <NativeSelect
          mb="sm"
          aria-label="学校"
          value={chosen.school}
          onChange={(event) => write({ school: event.currentTarget.value })}
          data={[
            { value: '', label: '全部学校' },
            ...schools.map((school) => ({ value: school.code, label: school.name })),
          ]}
        />
      )}
      <AddedFilters picks={by.picks} />
      <ListSheet
        list={list}
        none={{ title: '没有这样的个案', text: '换一个条件再看；只能查到您职责范围内的个案。' }}
      >
        <RowList label="个案列表">
          {rows.map((row, index) => {
            const due = row.deadlineOn && !ended ? dueWords(row.deadlineOn, me.today) : null;
            return (
              <RowLink
                key={row.documentId}
                to={`/cases/${row.documentId}`}
                marked={index === marked}
                tone={due?.tone}
                title={row.studentName ?? row.caseNo}
                tags={
                  <>
                    <CaseStateTag state={row.state} />
                    {due && <Tag tone={due.tone}>{due.text}</Tag>}
                  </>
                }
                detail={[
                  row.caseNo,
                  schoolName(row.schoolCode),
                  row.persuaderName ? `劝返责任人 ${row.persuaderName}` : '劝返责任人空缺',
                  `劝返 ${row.visitCount ?? 0} 次`,
                  row.lastVisitOn
                    ? `最近 ${showDate(row.lastVisitOn, me.today)}`
                    : `${showInstant(row.openedAt, me.today)} 立案`,
                  ...listFacts(added, row.extra, regionName),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            );
          })}
        </RowList>
      </ListSheet>
    </>
  );
}
