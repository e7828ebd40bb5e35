import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../../api/queries';

type Coded = { name: string } & Record<string, unknown>;

/** Names of the children, classes or villages whose codes stand on the page; the code itself while they are on their way. */
export function useCodeNames(
  resource: 'students' | 'school-classes' | 'villages',
  attribute: 'childNo' | 'code',
  codes: readonly (string | null)[],
): (code: string | null) => string {
  const asked = [...new Set(codes.filter((code) => code !== null))].sort();
  const { data } = useQuery({
    ...referenceQuery<Coded>(resource, {
      filters: { [attribute]: { $in: asked } },
      fields: [attribute, 'name'],
    }),
    enabled: asked.length > 0,
  });
  const names = new Map(data?.map((row) => [row[attribute], row.name]));
  return (code) => (code === null ? '' : (names.get(code) ?? code));
}
