import { queryOptions } from '@tanstack/react-query';
import type { CustomType } from '../../domain/custom-type/custom-type';
import type { FieldValues } from '../../domain/form/field';
import { referencesOf } from '../../domain/custom-type/custom-fields';
import { request } from './request';

/** A register that the district designed, with what this person may do there beside reading. */
export type Register = CustomType & { may: { create: boolean; change: boolean } };

type Pointed = { documentId: string; name: string };

/** A record of a register; the answers stand under the names of its questions. */
export type RegisterRecord = Record<string, unknown> & {
  documentId: string;
  rev: number;
  recordNo: string;
  recordedOn: string;
  recordedByName: string | null;
  /** Fields that administrators added, by code. */
  extra: FieldValues | null;
};

/** The registers that are open to this person's role. */
export const registersQuery = queryOptions({
  queryKey: ['custom-types'],
  queryFn: ({ signal }) =>
    request<{ data: Register[] }>('/custom-types', { signal }).then((answer) => answer.data),
  staleTime: 5 * 60_000,
});

/** The names of the questions that point at a school or a student: read with the record. */
export const pointersOf = (register: CustomType): string[] =>
  referencesOf(register).map(({ name }) => name);

export const isPointed = (value: unknown): value is Pointed =>
  typeof value === 'object' && value !== null && 'documentId' in value && 'name' in value;

/** One record of a register, with what it points at. */
export const registerRecordQuery = (register: Register, id: string) =>
  queryOptions({
    queryKey: [register.plural, 'one', id],
    queryFn: ({ signal }) =>
      request<{ data: RegisterRecord }>(
        `/${register.plural}/${encodeURIComponent(id)}?populate=${pointersOf(register).join(',')}`,
        { signal },
      ).then((answer) => answer.data),
    staleTime: 15_000,
  });
