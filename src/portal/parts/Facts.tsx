import type { ReactNode } from 'react';
import classes from './Facts.module.css';

export type Fact = { label: string; value: ReactNode };

/** Names and values side by side. What is not known is shown as a dash, not left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map((fact) => (
        <div key={fact.label} className={classes.fact}>
          <dt>{fact.label}</dt>
          <dd>{fact.value === null || fact.value === '' ? '—' : fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
