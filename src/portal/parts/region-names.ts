import { useQuery } from '@tanstack/react-query';
import type { FieldDescription, FieldValues } from '../../domain/form/field';
import { listQuery } from '../api/queries';
import type { Named } from '../api/records';

function codesIn(
  fields: readonly FieldDescription[],
  held: readonly (FieldValues | null | undefined)[],
): string[] {
  const regions = fields.filter(({ kind }) => kind === 'region');
  const codes = held.flatMap((values) => regions.map(({ code }) => values?.[code]));
  return [
    ...new Set(codes.filter((code) => typeof code === 'string' && code !== '')),
  ].sort() as string[];
}

function useRows(resource: 'towns' | 'villages', codes: readonly string[]): readonly Named[] {
  const { data } = useQuery({
    ...listQuery<Named>(resource, {
      filters: { code: { $in: codes } },
      fields: ['code', 'name'],
      pageSize: 100,
    }),
    enabled: codes.length > 0,
  });
  return data?.data ?? [];
}

/**
 * Names of the towns and villages that these records answer under fields of the kind 行政区划, by code. Only those are asked for: a
 * district has some hundred villages. The code itself while the name is on its way.
 */
export function useRegionNames(
  fields: readonly FieldDescription[],
  held: readonly (FieldValues | null | undefined)[],
): (code: string) => string {
  const codes = codesIn(fields, held).slice(0, 100);
  const towns = useRows('towns', codes);
  const villages = useRows('villages', codes);
  const names = new Map([...towns, ...villages].map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
