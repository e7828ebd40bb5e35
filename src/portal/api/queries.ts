import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CaseActionOffer, DailyLine } from './case-records';
import { listPath, type ListQuery } from './list-path';
import type { CaseFigures, Me, Page, Roll, Worklist } from './records';
import { request } from './request';

const MINUTE = 60_000;

/** Marks a query whose answer tells nothing of any child: the device keeps it for a start without network (../offline). */
export const KEPT_OFFLINE = { keptOffline: true } as const;

/** Who is signed in, with the server's clock and the settings in force today. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => request<{ data: Me }>('/me', { signal }).then((answer) => answer.data),
  meta: KEPT_OFFLINE,
  staleTime: MINUTE,
});

/** What waits for this person. */
export const worklistQuery = queryOptions({
  queryKey: ['worklist'],
  queryFn: ({ signal }) =>
    request<{ data: Worklist }>('/worklist', { signal }).then((answer) => answer.data),
  staleTime: 15_000,
});

/** One page of a list of records. The page before stays on screen until the next has come. */
export const listQuery = <T>(resource: string, query: ListQuery) =>
  queryOptions({
    queryKey: [resource, 'list', query],
    queryFn: ({ signal }) => request<Page<T>>(listPath(resource, query), { signal }),
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });

/** One record by its document id. */
export const recordQuery = <T>(resource: string, id: string) =>
  queryOptions({
    queryKey: [resource, 'one', id],
    queryFn: ({ signal }) =>
      request<{ data: T }>(`/${resource}/${encodeURIComponent(id)}`, { signal }).then(
        (answer) => answer.data,
      ),
    staleTime: 15_000,
  });

/** Reference rows that seldom change, at most 100 of them (the server's bound; a district has fewer schools). */
export const referenceQuery = <T>(resource: string, query: ListQuery = {}) =>
  queryOptions({
    queryKey: [resource, 'reference', query],
    queryFn: ({ signal }) =>
      request<Page<T>>(listPath(resource, { ...query, pageSize: 100 }), { signal }).then(
        (page) => page.data,
      ),
    staleTime: 30 * MINUTE,
  });

/** What the person may do with a case now, and what is missing for the rest. */
export const offersQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'offers', caseId],
    queryFn: ({ signal }) =>
      request<{ data: CaseActionOffer[] }>(`/cases/${encodeURIComponent(caseId)}/actions`, {
        signal,
      }).then((answer) => answer.data),
    staleTime: 10_000,
  });

/** The school days of a case, newest first. */
export const dailyLinesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'daily-lines', caseId],
    queryFn: ({ signal }) =>
      request<{ data: DailyLine[] }>(`/cases/${encodeURIComponent(caseId)}/daily-lines`, {
        signal,
      }).then((answer) => answer.data),
    staleTime: 15_000,
  });

/** The roll of a class for one half day. */
export const rollQuery = (classId: string, date: string, session: string) =>
  queryOptions({
    queryKey: ['roll', classId, date, session],
    queryFn: ({ signal }) =>
      request<{ data: Roll }>(
        `/school-classes/${encodeURIComponent(classId)}/roll?date=${date}&session=${session}`,
        { signal },
      ).then((answer) => answer.data),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

/** The figures over what is in scope; they move by the day, not by the minute. */
export const caseFiguresQuery = queryOptions({
  queryKey: ['cases', 'figures'],
  queryFn: ({ signal }) =>
    request<{ data: CaseFigures }>('/worklist/figures', { signal }).then(({ data }) => data),
  staleTime: 5 * MINUTE,
});
