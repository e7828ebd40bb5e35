import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link } from 'react-router-dom';
import { listQuery } from '../../api/queries';
import { pointersOf, type Register, type RegisterRecord } from '../../api/registers';
import { showDate } from '../../app/dates';
import { useMe } from '../../app/use-me';
import { useRunTimeFields } from '../../forms/run-time/use-run-time-fields';
import { AddedFilters } from '../../parts/AddedFilters';
import { Empty } from '../../parts/Empty';
import { FailureNote } from '../../parts/FailureNote';
import { IconPlus } from '../../parts/icons';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Pager } from '../../parts/Pager';
import { RowLink, RowList } from '../../parts/RowLink';
import { useRegionNames } from '../../parts/region-names';
import { listFacts } from '../../parts/run-time-facts';
import { Sheet } from '../../parts/Sheet';
import { useAddedFilters } from '../../parts/use-added-filters';
import { useListKeys } from '../../parts/use-list-keys';
import { useUrlState } from '../../parts/use-url-state';
import { lineOf } from './record-facts';
import { WithRegister } from './use-register';

/** The records of one register in this person's care, newest first. */
export default function RegisterPage() {
  return <WithRegister>{(register) => <Records register={register} />}</WithRegister>;
}

function Records({ register }: { register: Register }) {
  const me = useMe();
  const { read, write } = useUrlState();
  const search = useRef<HTMLInputElement>(null);
  const added = useRunTimeFields(register.name) ?? [];
  const by = useAddedFilters(added);
  const { data, error, refetch } = useQuery(
    listQuery<RegisterRecord>(register.plural, {
      extra: by.extra,
      sort: [...by.sort, 'recordNo:desc'],
      populate: pointersOf(register),
      page: Number(read('page') || 1),
    }),
  );
  const rows = data?.data ?? [];
  const regionName = useRegionNames(
    added,
    rows.map(({ extra }) => extra),
  );
  const home = `/registers/${register.plural}`;
  const marked = useListKeys(
    rows.map((row) => `${home}/${row.documentId}`),
    search,
  );
  return (
    <>
      <PageHead
        title={register.title}
        back={{ to: '/registers', label: '登记表' }}
        aside={
          register.may.create && (
            <Button
              component={Link}
              to={`${home}/new`}
              leftSection={<IconPlus aria-hidden size={20} />}
            >
              新增登记
            </Button>
          )
        }
      />
      <AddedFilters picks={by.picks} />
      {error !== null && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && error === null && <Loading />}
      {data && (
        <Sheet flush>
          {rows.length === 0 && <Empty title="还没有登记" />}
          <RowList label={`${register.title}列表`}>
            {rows.map((row, index) => (
              <RowLink
                key={row.documentId}
                to={`${home}/${row.documentId}`}
                marked={index === marked}
                title={row.recordNo}
                detail={[
                  lineOf(register, row),
                  ...listFacts(added, row.extra, regionName),
                  showDate(row.recordedOn, me.today),
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
