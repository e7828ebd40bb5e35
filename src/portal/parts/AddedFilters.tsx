import { NativeSelect, SimpleGrid } from '@mantine/core';
import type { Pick } from './use-added-filters';
import { useUrlState } from './use-url-state';

/** One box for each field that administrators added and that narrows the list, and one for its order. */
export function AddedFilters({ picks }: { picks: readonly Pick[] }) {
  const { write } = useUrlState();
  if (picks.length === 0) return null;
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs" mb="sm">
      {picks.map(({ name, label, value, choices }) => (
        <NativeSelect
          key={name}
          aria-label={label}
          value={value}
          data={[...choices]}
          onChange={(event) => write({ [name]: event.currentTarget.value })}
        />
      ))}
    </SimpleGrid>
  );
}
