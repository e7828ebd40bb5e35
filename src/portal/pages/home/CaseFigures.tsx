import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { CASE_STATE_LABELS, OPEN_STATES } from '../../../domain/case/states';
import { openCaseStatesQuery } from '../../api/queries';
import { Empty } from '../../parts/Empty';
import { Sheet } from '../../parts/Sheet';
import classes from './CaseFigures.module.css';

/** How many open cases stand in each state; each bar opens its list. The server has scoped them. */
export function CaseFigures() {
  const { data } = useQuery(openCaseStatesQuery);
  if (!data) return null;
  const counts = OPEN_STATES.map((state) => ({
    state,
    count: data.filter((one) => one === state).length,
  }));
  const most = Math.max(1, ...counts.map((one) => one.count));
  return (
    <Sheet title={`在办个案（${data.length}）`}>
      {data.length === 0 && <Empty title="没有在办个案" />}
      <ul className={classes.bars}>
        {counts.map(({ state, count }) => (
          <li key={state}>
            <Link to={`/cases?state=${state}`} className={classes.bar}>
              <span>{CASE_STATE_LABELS[state]}</span>
              <span className={classes.track} aria-hidden>
                <span className={classes.fill} style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className={classes.number}>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
