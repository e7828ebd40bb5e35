import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LedgerKind, LedgerLevel } from '../../domain/ledger/kinds';
import { request } from './request';

export type LedgerGroup = { code: string | null; name: string; total: number };

export type LedgerPerson = {
  documentId: string;
  childNo: string;
  name: string;
  gender: string;
  birthDate: string;
  idMask: string | null;
  schoolingState: string;
  schoolName: string | null;
  className: string | null;
  townName: string | null;
  caseDocumentId: string | null;
  caseNo: string | null;
  caseState: string | null;
  cause: string | null;
  whereabouts: string | null;
  persuaderName: string | null;
  openedOn: string | null;
};

export type Ledger = {
  kind: LedgerKind;
  title: string;
  asOf: string;
  total: number;
  page: number;
  pageSize: number;
  groups: LedgerGroup[];
  persons: LedgerPerson[];
};

/** What a ledger is asked by; an empty text asks for all. */
export type LedgerChoice = {
  kind: LedgerKind;
  by: LedgerLevel;
  town: string;
  school: string;
  class: string;
  page: number;
};

/** So many persons go on one page, on the screen and on paper. */
const PAGE_SIZE = 50;

function pathOf({ kind, page, ...places }: LedgerChoice): string {
  const search = new URLSearchParams({ page: String(page), pageSize: String(PAGE_SIZE) });
  for (const [name, value] of Object.entries(places)) if (value !== '') search.set(name, value);
  return `/ledgers/${kind}?${search.toString()}`;
}

/** A ledger as it stands now. */
export const ledgerQuery = (choice: LedgerChoice) =>
  queryOptions({
    queryKey: ['ledgers', choice],
    queryFn: async ({ signal }): Promise<Ledger> =>
      (await request<{ data: Ledger }>(pathOf(choice), { signal })).data,
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });
