import { queryOptions } from '@tanstack/react-query';
import type { FieldDescription } from '../../domain/form/field';
import { KEPT_OFFLINE } from './queries';
import { request } from './request';

export type RunTimeField = FieldDescription & { showInList: boolean };

/** A form as the server describes it. */
export type FormDescription = { recordType: string; label: string; fields: RunTimeField[] };

/** Asked anew whenever a page with a form opens: an administrator's new field is there at once. */
export const formDescriptionQuery = (recordType: string) =>
  queryOptions({
    queryKey: ['form-descriptions', recordType],
    queryFn: ({ signal }) =>
      request<{ data: FormDescription }>(`/form-descriptions/${recordType}`, { signal }).then(
        (answer) => answer.data,
      ),
    staleTime: 15_000,
    meta: KEPT_OFFLINE,
  });
