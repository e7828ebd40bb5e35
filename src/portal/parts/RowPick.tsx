import type { ReactNode } from 'react';
import classes from './RowLink.module.css';

type Props = {
  title: ReactNode;
  detail?: ReactNode;
  tags?: ReactNode;
  picked: boolean;
  /** Why this row cannot be picked; null when it can. */
  barred: string | null;
  onPick: (picked: boolean) => void;
};

/** A row that is one big box to tick, in the shape of a row that is a link. */
export function RowPick({ title, detail, tags, picked, barred, onPick }: Props) {
  return (
    <li className={classes.item}>
      <label className={classes.row}>
        <input
          type="checkbox"
          className={classes.box}
          checked={picked}
          disabled={barred !== null}
          onChange={(event) => onPick(event.currentTarget.checked)}
        />
        <span className={classes.text}>
          <span className={classes.title}>
            {title} {tags}
          </span>
          <span className={classes.detail}>{barred ?? detail}</span>
        </span>
      </label>
    </li>
  );
}
