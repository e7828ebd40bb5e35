import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { CASE_STATE_LABELS, OPEN_STATES } from '../../../domain/case/states';
import { openCaseStatesQuery } from '../../api/queries';
import { STATE_TONES } from '../../parts/CaseStateTag';
import { Sheet } from '../../parts/Sheet';
import classes from './CaseFigures.module.css';

/** How many open cases stand in each state: one bar, and beneath it each state with its number and the way to its list. */
export function CaseFigures() {
  const { data } = useQuery(openCaseStatesQuery);
  if (!data || data.length === 0) return null;
  const counts = OPEN_STATES.map((state) => ({
    state,
    tone: STATE_TONES[state] ?? 'info',
    count: data.filter((one) => one === state).length,
  })).filter((one) => one.count > 0);
  return (
    <Sheet title={`在办个案（${data.length}）`}>
      <div className={classes.bar} aria-hidden>
        {counts.map(({ state, tone, count }) => (
          <span key={state} className={classes[tone]} style={{ flexGrow: count }}>
            {count}
          </span>
        ))}
      </div>
      <ul className={classes.states}>
        {counts.map(({ state, tone, count }) => (
          <li key={state}>
            <Link to={`/cases?state=${state}`}>
              <span className={`${classes.dot} ${classes[tone]}`} aria-hidden />
              {CASE_STATE_LABELS[state]} <b>{count}</b>
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
