import { addDays, type PlainDate } from '../kernel/plain-date';
import { balanceOf, countedIn, share, type Balance, type BalanceFacts } from './balance';
import { mondayOf, schoolYearAround, teachingWeeks } from './teaching-weeks';

/** Behind the quota: a week without its sessions that nobody made up, or fewer 学时 than the weeks that are over ask for. */
const isBehind = ({ missedWeeks, balance }: Pick<Balance, 'missedWeeks' | 'balance'>): boolean =>
  missedWeeks.length > 0 || balance < 0;

/**
 * The Monday since which the account of the school year of `today` has been behind without a break; null when it is not. It follows from
 * what was taught and made up by then: whoever asks later, after days without a server, finds the same day.
 */
export function behindSince(facts: BalanceFacts, account = balanceOf(facts)): PlainDate | null {
  if (!isBehind(account)) return null;
  const { quota, today } = facts;
  const year = schoolYearAround(today);
  const first = facts.from > year.first ? facts.from : year.first;
  const weeks = teachingWeeks(facts.calendar, first, account.lastDay);
  const over = weeks.slice(0, account.weeksOver);
  const sessions = countedIn(facts, year);
  const behindAt = (at: number): boolean => {
    const end = addDays(over[at] as PlainDate, 6);
    const known = sessions.filter(({ taughtOn }) => taughtOn <= end);
    const lessons = known.reduce((sum, session) => sum + session.lessons, 0);
    if (lessons < share(account.required, at + 1, weeks.length)) return true;
    return over.slice(0, at + 1).some((monday) => {
      const counted = known.filter(({ taughtOn, makesUpFor }) =>
        makesUpFor === null ? mondayOf(taughtOn) === monday : makesUpFor === monday,
      );
      return counted.length < quota.sessionsPerWeek;
    });
  };
  let since = over.length - 1;
  while (since > 0 && behindAt(since - 1)) since -= 1;
  return addDays(over[since] as PlainDate, 7);
}
