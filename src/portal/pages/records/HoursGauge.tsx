import type { Balance } from '../../../domain/home-teaching/balance';
import { showDate } from '../../app/dates';
import classes from './HomeTeachingBalance.module.css';

/** '9月7日', without the day of the week that is the same for all; with the year when it is another than `today`'s. */
export const dayOfYear = (monday: string, today: string): string =>
  showDate(monday, today).split(' ')[0] ?? monday;

const partOf = (value: number, whole: number): number =>
  whole === 0 ? 100 : Math.min(100, Math.round((value * 100) / whole));

/** Lessons given against those of the year, with a mark where one should stand by now. */
export function HoursGauge({ balance }: { balance: Balance }) {
  const { given, required, expected } = balance;
  const behind = given < expected;
  const due = partOf(expected, required);
  return (
    <div
      role="img"
      aria-label={`已送 ${given} 学时，到上周末应送 ${expected} 学时，本学年应送 ${required} 学时`}
    >
      <p className={classes.figure}>
        <b className={behind ? classes.behind : undefined}>{given}</b> / {required} 学时
      </p>
      <div className={classes.track}>
        {given > 0 && (
          <span
            className={behind ? classes.fillBehind : classes.fill}
            style={{ width: `${partOf(given, required)}%` }}
          />
        )}
        {expected > 0 && <span className={classes.mark} style={{ left: `${due}%` }} />}
      </div>
      {expected > 0 && (
        <p
          className={classes.markWords}
          style={due > 50 ? { right: `${100 - due}%` } : { left: `${due}%` }}
        >
          现应达 {expected}
        </p>
      )}
    </div>
  );
}
