import type { Balance } from '../../../domain/home-teaching/balance';
import classes from './HomeTeachingBalance.module.css';

/** The teaching weeks of the year, one cell a week: taught, made up, missed, still ahead; each count also in words. */
export function WeeksBar({ balance }: { balance: Balance }) {
  const { weeksOver, weeksLeft, missedWeeks, madeUpWeeks } = balance;
  const parts = [
    {
      label: '送足',
      count: weeksOver - missedWeeks.length - madeUpWeeks.length,
      tone: classes.taught,
    },
    { label: '已补', count: madeUpWeeks.length, tone: classes.madeUp },
    { label: '缺送', count: missedWeeks.length, tone: classes.missed },
    { label: '未到', count: weeksLeft, tone: classes.ahead },
  ].filter(({ count }) => count > 0);
  return (
    <div className={classes.weeks}>
      <div className={classes.cells} aria-hidden>
        {parts.flatMap(({ label, count, tone }) =>
          Array.from({ length: count }, (_, at) => <span key={`${label}${at}`} className={tone} />),
        )}
      </div>
      <p className={classes.legend}>
        教学周 {weeksOver + weeksLeft} 周：
        {parts.map(({ label, count, tone }) => (
          <span key={label}>
            <i className={tone} aria-hidden />
            {label} <b>{count}</b>
          </span>
        ))}
      </p>
    </div>
  );
}
