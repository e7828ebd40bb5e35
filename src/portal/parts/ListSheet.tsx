import type { ReactNode } from 'react';
import { Empty } from './Empty';
import { FailureNote } from './FailureNote';
import { Loading } from './Loading';
import { Pager } from './Pager';
import { Sheet } from './Sheet';
import type { List } from './use-list';

type Props<T> = {
  list: List<T>;
  /** Said when nothing fits the filters. */
  none: { title: string; text?: string };
  children: ReactNode;
};

/** The body of every list page: waiting, refused, empty, or the rows with the way to the next page. */
export function ListSheet<T>({ list, none, children }: Props<T>) {
  const { data, error, rows, refetch, toPage } = list;
  return (
    <>
      {error !== null && <FailureNote error={error} onRetry={refetch} />}
      {!data && error === null && <Loading />}
      {data && (
        <Sheet flush>
          {rows.length === 0 && <Empty {...none} />}
          {children}
        </Sheet>
      )}
      {data && data.meta.pagination.total > 0 && (
        <Pager {...data.meta.pagination} onPage={toPage} />
      )}
    </>
  );
}
