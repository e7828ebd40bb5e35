import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './Sheet.module.css';

type Props = { title?: string; aside?: ReactNode; children: ReactNode; flush?: boolean };

/** A white sheet on the ground of the page, with its own heading. `flush` lets rows reach its edges. */
export function Sheet({ title, aside, children, flush }: Props) {
  const id = useId();
  return (
    <section className={classes.sheet} aria-labelledby={title ? id : undefined}>
      {title && (
        <div className={classes.head}>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          {aside}
        </div>
      )}
      <div className={flush ? undefined : classes.body}>{children}</div>
    </section>
  );
}
