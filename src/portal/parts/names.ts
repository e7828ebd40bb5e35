import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../api/queries';
import type { Named } from '../api/records';

const FIELDS = ['code', 'name'] as const;

/** Names of schools, towns or zones by their codes; the code itself while they are on their way. */
export function useNames(resource: 'schools' | 'towns' | 'zones'): (code: string | null) => string {
  const { data } = useQuery(
    referenceQuery<Named>(resource, { fields: FIELDS, sort: ['code:asc'] }),
  );
  return (code) => {
    if (code === null) return '';
    return data?.find((row) => row.code === code)?.name ?? code;
  };
}
