import { useQuery } from '@tanstack/react-query';
import { CASE_STATE_LABELS, type CaseState } from '../../../domain/case/states';
import { caseFiguresQuery } from '../../api/queries';
import { Sheet } from '../../parts/Sheet';
import classes from './CaseFigures.module.css';
import { SharesBar } from './SharesBar';
import { WeeksChart } from './WeeksChart';

/** The further a case has gone, the darker its part of the bar; green is a child who is back. */
const SHADES: Partial<Record<CaseState, string>> = {
  CASE_ALERT: 'found',
  CASE_SUSPECTED: 'found',
  CASE_VERIFIED_DROPOUT: 'verified',
  CASE_VERIFIED_UNENROLLED: 'verified',
  CASE_PERSUADING: 'persuaded',
  CASE_NOTICE: 'notified',
  CASE_OVERDUE: 'overdue',
  CASE_REPORTED: 'overdue',
  CASE_ORDERED: 'ordered',
  CASE_JUDICIAL: 'ordered',
  CASE_WATCH: 'watched',
};

const PLACES = [
  { place: 'inSchool', label: '在校', shade: 'watched' },
  { place: 'homeTaught', label: '送教上门', shade: 'taught' },
  { place: 'onLeave', label: '缓学、休学', shade: 'resting' },
  { place: 'elsewhere', label: '不在籍或不在校', shade: 'verified' },
  { place: 'out', label: '离校，个案在办', shade: 'ordered' },
] as const;

/** Where the children are, where the open cases stand with the way to each list, and how it went week by week. */
export function CaseFigures() {
  const { data } = useQuery(caseFiguresQuery);
  if (!data) return null;
  const { children, states, weeks } = data;
  const total = Object.values(children).reduce((sum, count) => sum + count, 0);
  const open = states.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={classes.pair}>
      {total > 0 && (
        <Sheet title={`适龄儿童少年（${total}）`}>
          <SharesBar
            parts={PLACES.map(({ place, label, shade }) => ({
              key: place,
              label,
              shade,
              count: children[place],
            }))}
          />
          <WeeksChart weeks={weeks} />
        </Sheet>
      )}
      {open > 0 && (
        <Sheet title={`在办个案（${open}）`}>
          <SharesBar
            parts={states.map(({ state, count }) => ({
              key: state,
              label: CASE_STATE_LABELS[state],
              shade: SHADES[state] ?? 'found',
              count,
            }))}
            figures
            linkOf={(state) => `/cases?state=${state}`}
          />
        </Sheet>
      )}
    </div>
  );
}
