import { useRef } from 'react';
import type { Finding } from '../../api/inspection-records';
import { useMe } from '../../app/use-me';
import { Chips } from '../../parts/Chips';
import { ListSheet } from '../../parts/ListSheet';
import { PageHead } from '../../parts/PageHead';
import { RowList } from '../../parts/RowLink';
import { useList } from '../../parts/use-list';
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
  const list = useList<Finding>('findings', {
    filters: findingFilters(state, me.today),
    sort: [state === 'ACCEPTED' ? 'dueOn:desc' : 'dueOn:asc'],
  });
  const { rows } = list;
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
      <ListSheet list={list} none={{ title: '没有这样的问题', text: '换一个状态再看。' }}>
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
      </ListSheet>
    </>
  );
}
