import type { CaseState } from '../../../domain/case/states';
import type { CaseEvent, CaseRecord } from '../../api/case-records';
import { IconCheck } from '../../parts/icons';
import classes from './CaseLife.module.css';
import { lifeOf } from './case-steps';

const SPOKEN = { done: '已完成', now: '当前', ahead: '未到', skipped: '未经过' };

/** The life of the case as a row of steps, with the one it stands on. */
export function CaseLife({ record, events }: { record: CaseRecord; events: CaseEvent[] }) {
  return (
    <ol className={classes.life} aria-label="办理进度">
      {lifeOf(record.state as CaseState, record.round, events).map((one, index) => (
        <li
          key={one.label}
          className={classes[one.step]}
          aria-current={one.step === 'now' ? 'step' : undefined}
        >
          <span className={classes.dot} aria-hidden>
            {one.step === 'done' ? <IconCheck size={14} /> : index + 1}
          </span>
          <span className={classes.label}>
            {one.label.slice(0, 2)}
            <wbr />
            {one.label.slice(2)}
          </span>
          <span className="seen-by-readers-only">（{SPOKEN[one.step]}）</span>
        </li>
      ))}
    </ol>
  );
}
