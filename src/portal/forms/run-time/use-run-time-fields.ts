import { useQuery } from '@tanstack/react-query';
import { formDescriptionQuery, type RunTimeField } from '../../api/form-descriptions';

const NONE: RunTimeField[] = [];

/**
 * The fields that administrators added to a record type; null while they are being read. Without a connection the fields last read,
 * or none: what a form lacks then, the server asks for when it is sent.
 */
export function useRunTimeFields(recordType: string | undefined): readonly RunTimeField[] | null {
  const { data, isError, fetchStatus, isFetchedAfterMount } = useQuery({
    ...formDescriptionQuery(recordType ?? ''),
    enabled: recordType !== undefined,
  });
  if (recordType === undefined) return NONE;
  const settled = isError || fetchStatus !== 'fetching' || isFetchedAfterMount;
  return data?.fields ?? (settled ? NONE : null);
}
