import type { CaseFigures } from '../../api/records';
import { formatChineseDate, plainDate } from '../../../domain/kernel/plain-date';
import classes from './WeeksChart.module.css';

type Week = CaseFigures['weeks'][number];

const dayOf = (monday: string): string => formatChineseDate(plainDate(monday)).replace(/^.*年/, '');

const wordsOf = ({ monday, out, watched }: Week): string =>
  `${dayOf(monday)}当周：离校 ${out} 人，复学观察 ${watched} 人`;

/** Children out of school and children back under watch, a column a week; what the columns show is also a table for those who listen. */
export function WeeksChart({ weeks }: { weeks: readonly Week[] }) {
  const most = Math.max(1, ...weeks.map(({ out, watched }) => out + watched));
  const last = weeks.at(-1);
  if (!last || weeks.every(({ out, watched }) => out + watched === 0)) return null;
  const partOf = (count: number): string => `${(count * 100) / most}%`;
  return (
    <figure className={classes.chart}>
      <figcaption className={classes.caption}>
        近 {weeks.length} 周：
        <span>
          <i className={classes.out} aria-hidden />
          离校
        </span>
        <span>
          <i className={classes.watched} aria-hidden />
          复学观察
        </span>
      </figcaption>
      <ol className={classes.weeks}>
        {weeks.map((week, index) => (
          <li key={week.monday} title={wordsOf(week)}>
            <span className="seen-by-readers-only">{wordsOf(week)}</span>
            <span className={classes.number} aria-hidden>
              {week.out}
            </span>
            <span className={classes.column} aria-hidden>
              <span className={classes.watched} style={{ height: partOf(week.watched) }} />
              <span className={classes.out} style={{ height: partOf(week.out) }} />
            </span>
            <span className={classes.day} aria-hidden>
              {index === weeks.length - 1 ? '本周' : index % 3 === 0 ? dayOf(week.monday) : ''}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
