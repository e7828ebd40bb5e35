import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { IconChevronRight } from './icons';
import classes from './RowLink.module.css';

type Props = {
  to: string;
  title: ReactNode;
  detail?: ReactNode;
  tags?: ReactNode;
  marked?: boolean;
  tone?: 'overdue' | 'due' | 'todo' | 'info';
};

/** A row that is one big link: title, tags and a line of detail. `marked` is the row the keyboard stands on. */
export function RowLink({ to, title, detail, tags, marked, tone }: Props) {
  return (
    <li className={classes.item}>
      <Link
        to={to}
        className={`${classes.row} ${tone ? classes[tone] : ''}`}
        data-marked={marked || undefined}
        ref={(element) => {
          if (marked) element?.scrollIntoView({ block: 'nearest' });
        }}
      >
        <span className={classes.text}>
          <span className={classes.title}>
            {title} {tags}
          </span>
          {detail && <span className={classes.detail}>{detail}</span>}
        </span>
        <IconChevronRight aria-hidden size={20} className={classes.arrow} />
      </Link>
    </li>
  );
}

/** The list around the rows. */
export function RowList({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}
