import { Link } from 'react-router-dom';
import classes from './CaseFigures.module.css';

type Part = { key: string; label: string; shade: string; count: number };

type Props = {
  parts: readonly Part[];
  /** Whether the numbers also stand in the bar. */
  figures?: boolean;
  /** Where a part leads, by its key. */
  linkOf?: (key: string) => string;
};

/** A whole in its parts: one bar for the eye, and beneath it each part in words with its number. */
export function SharesBar({ parts, figures, linkOf }: Props) {
  const shown = parts.filter(({ count }) => count > 0);
  return (
    <>
      <div className={classes.bar} aria-hidden>
        {shown.map(({ key, shade, count }) => (
          <span
            key={key}
            className={classes[shade]}
            style={{ flexGrow: count, minWidth: figures ? 22 : undefined }}
          >
            {figures && count}
          </span>
        ))}
      </div>
      <ul className={classes.states}>
        {shown.map(({ key, label, shade, count }) => {
          const words = (
            <>
              <span className={`${classes.dot} ${classes[shade]}`} aria-hidden />
              {label} <b>{count}</b>
            </>
          );
          return (
            <li key={key}>
              {linkOf ? <Link to={linkOf(key)}>{words}</Link> : <span>{words}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
