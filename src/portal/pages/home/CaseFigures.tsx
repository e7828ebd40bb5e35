import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { CASE_STATE_LABELS, OPEN_STATES } from '../../../domain/case/states';
import { listQuery } from '../../api/queries';
import { Empty } from '../../parts/Empty';
import { Sheet } from '../../parts/Sheet';
import classes from './CaseFigures.module.css';

/** How many open cases stand in each state; each bar opens its list. The counts come scoped from the server. */
export function CaseFigures() {
  const counts = useQueries({
    queries: OPEN_STATES.map((state) => ({
      ...listQuery<{ documentId: string }>('cases', {
        filters: { state: { $eq: state } },
        fields: ['state'],
        pageSize: 1,
      }),
      staleTime: 5 * 60_000,
    })),
  });
  const totals = counts.map((one) => one.data?.meta.pagination.total ?? 0);
  const most = Math.max(1, ...totals);
  const sum = totals.reduce((left, right) => left + right, 0);
  const known = counts.every((one) => one.data);
  if (!known) return null;
  return (
    <Sheet title={`在办个案（${sum}）`}>
      {sum === 0 && <Empty title="没有在办个案" />}
      <ul className={classes.bars}>
        {OPEN_STATES.map((state, index) => (
          <li key={state}>
            <Link to={`/cases?state=${state}`} className={classes.bar}>
              <span>{CASE_STATE_LABELS[state]}</span>
              <span className={classes.track} aria-hidden>
                <span
                  className={classes.fill}
                  style={{ width: `${((totals[index] ?? 0) / most) * 100}%` }}
                />
              </span>
              <span className={classes.number}>{totals[index]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
