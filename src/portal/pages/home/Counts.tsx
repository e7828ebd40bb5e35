import type { Worklist } from '../../api/records';
import classes from './Counts.module.css';

const KINDS = [
  { key: 'overdue', label: '已超期' },
  { key: 'due', label: '快到期' },
  { key: 'todo', label: '待办理' },
] as const;

/** Three numbers at the top: how much burns, how much comes, how much waits. */
export function Counts({ counts }: { counts: Worklist['counts'] }) {
  return (
    <dl className={classes.counts}>
      {KINDS.map(({ key, label }) => (
        <div key={key} className={`${classes.count} ${counts[key] > 0 ? classes[key] : ''}`}>
          <dt>{label}</dt>
          <dd>{counts[key]}</dd>
        </div>
      ))}
    </dl>
  );
}
