import { useQuery } from '@tanstack/react-query';
import type { ListQuery } from '../api/list-path';
import { listQuery } from '../api/queries';
import type { Page } from '../api/records';
import { useUrlState } from './use-url-state';

/** A list whose page number stands in the address; `data` is undefined until it has come. */
export type List<T> = {
  data: Page<T> | undefined;
  rows: T[];
  error: unknown;
  refetch: () => void;
  toPage: (page: number) => void;
};

/** One page of records, as the address and these filters say; `meta` as queries have it. */
export function useList<T>(
  resource: string,
  query: Omit<ListQuery, 'page'>,
  meta?: Record<string, unknown>,
): List<T> {
  const { read, write } = useUrlState();
  const { data, error, refetch } = useQuery({
    ...listQuery<T>(resource, { ...query, page: Number(read('page') || 1) }),
    meta,
  });
  return {
    data,
    rows: data?.data ?? [],
    error,
    refetch: () => void refetch(),
    toPage: (page) => write({ page: String(page) }),
  };
}
