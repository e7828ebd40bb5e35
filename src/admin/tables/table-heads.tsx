import { Th, Thead, Tr, Typography } from '@strapi/design-system';

/** The heads of a table in the panel. */
export function TableHeads({ names }: { names: readonly string[] }) {
  return (
    <Thead>
      <Tr>
        {names.map((name) => (
          <Th key={name}>
            <Typography variant="sigma" textColor="neutral600">
              {name}
            </Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
  );
}
