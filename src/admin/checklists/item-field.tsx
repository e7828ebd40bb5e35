import { Field, Grid } from '@strapi/design-system';
import type { ReactNode } from 'react';

type Props = {
  part: string;
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  children: ReactNode;
};

/** One part of an item: its name, its control, and what is wrong with it. */
export function ItemField({ part, label, hint, error, children }: Props) {
  return (
    <Field.Root name={part} error={error} hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** So many twelfths of the row; the whole row on a narrow screen. */
export function GridCell({ col, children }: { col: number; children: ReactNode }) {
  return (
    <Grid.Item col={col} s={12} xs={12} direction="column" alignItems="stretch">
      {children}
    </Grid.Item>
  );
}
