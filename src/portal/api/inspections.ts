import { queryOptions } from '@tanstack/react-query';
import type { ChecklistContent } from '../../domain/checklist/content';
import type { OfficialDocument } from './case-records';
import type { Finding, InspectableSchool, Inspection, InspectionSheet } from './inspection-records';
import { KEPT_OFFLINE } from './queries';
import { request } from './request';

const at = (id: string, rest = ''): string => `/inspections/${encodeURIComponent(id)}${rest}`;

const act = <T>(id: string, action: string, body: unknown, idempotencyKey?: string): Promise<T> =>
  request<{ data: T }>(at(id, `/actions/${action}`), { method: 'POST', body, idempotencyKey }).then(
    (answer) => answer.data,
  );

/** The schools this person may inspect, with what is open there. */
export const inspectableSchoolsQuery = queryOptions({
  queryKey: ['inspections', 'schools'],
  queryFn: ({ signal }) =>
    request<{ data: InspectableSchool[] }>('/inspections/actions/schools', { signal }).then(
      (answer) => answer.data,
    ),
  staleTime: 30_000,
  meta: KEPT_OFFLINE,
});

/** What a new inspection works by; kept, so that one can be begun without network. */
export const checklistToBeginQuery = queryOptions({
  queryKey: ['inspections', 'checklist'],
  queryFn: ({ signal }) =>
    request<{ data: { code: string; version: number; content: ChecklistContent } }>(
      '/inspections/actions/checklist',
      { signal },
    ).then((answer) => answer.data),
  staleTime: 60_000,
  meta: KEPT_OFFLINE,
});

/** One inspection with its checklist, what is known about each item, and its findings. */
export const sheetQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', 'sheet', id],
    queryFn: ({ signal }) =>
      request<{ data: InspectionSheet }>(at(id, '/sheet'), { signal }).then(
        (answer) => answer.data,
      ),
    staleTime: 15_000,
    // What is being written stands on the device; reading the sheet anew at every glance would only cost the phone.
    refetchOnWindowFocus: false,
  });

/** `version` and `begunOn` where it began on a device without network. */
type Start = { school: string; checklist?: string; version?: number; begunOn?: string };

/** Begins an inspection, or gives the own draft that is already open for the school; `patienceMs` as in any request. */
export const startInspection = (
  data: Start,
  key: string,
  patienceMs?: number,
): Promise<Inspection> =>
  request<{ data: Inspection }>('/inspections', {
    method: 'POST',
    body: { data },
    idempotencyKey: key,
    patienceMs,
  }).then((answer) => answer.data);

/** Writes changed items and lines of the head; throws Failure 409 with what the server holds when `rev` is stale. */
export const saveInspection = (id: string, data: object): Promise<{ rev: number }> =>
  request<{ data: { rev: number } }>(at(id), { method: 'PUT', body: { data } }).then(
    (answer) => answer.data,
  );

export type Submission = {
  rev: number;
  /** A principal who will not sign has none; then a witness has to be named. */
  signatures: { principal: string | null; inspector: string };
  refusalWitness?: string;
  /** Of the fields that administrators added, by code. */
  extra?: unknown;
};

/** What a submission leads to. */
export type Submitted = {
  inspection: Inspection;
  findings: Finding[];
  document: OfficialDocument | null;
};

/** Ends a draft: from then on it cannot be changed. */
export const submitInspection = (id: string, body: Submission, key: string): Promise<Submitted> =>
  act(id, 'submit', body, key);

/** A new draft with the same answers, which will replace a submitted sheet. */
export const correctInspection = (
  id: string,
  body: { rev: number; reason: string },
  key: string,
): Promise<Inspection> => act(id, 'correct', body, key);

/** Gives up a draft. */
export const discardInspection = (id: string, rev: number): Promise<unknown> =>
  act(id, 'discard', { rev });
