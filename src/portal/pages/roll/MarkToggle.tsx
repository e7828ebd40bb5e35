import type { Mark } from '../../api/records';
import classes from './MarkToggle.module.css';

const MARKS: readonly { mark: Mark; label: string; spoken: string }[] = [
  { mark: 'PRESENT', label: '到', spoken: '到校' },
  { mark: 'ABSENT', label: '缺', spoken: '未请假缺勤' },
  { mark: 'LEAVE', label: '假', spoken: '请假' },
];

type Props = { child: string; name: string; mark: Mark; onMark: (mark: Mark) => void };

/** Three big buttons for one child: 到, 缺, 假. */
export function MarkToggle({ child, name, mark, onMark }: Props) {
  return (
    <div role="radiogroup" aria-label={`${name}的到校情况`} className={classes.toggle}>
      {MARKS.map((one) => (
        <label key={one.mark} className={`${classes.mark} ${classes[one.mark]}`}>
          <input
            type="radio"
            name={`mark-${child}`}
            aria-label={`${name} ${one.spoken}`}
            checked={one.mark === mark}
            onChange={() => onMark(one.mark)}
            // 假 opens the sheet again, to change the reason.
            onClick={() => one.mark === 'LEAVE' && mark === 'LEAVE' && onMark('LEAVE')}
          />
          <span>{one.label}</span>
        </label>
      ))}
    </div>
  );
}
