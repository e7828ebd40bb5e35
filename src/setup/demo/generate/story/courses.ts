import { deadlineFromReceipt } from '../../../../domain/document/deadline';
import { addDays, type PlainDate } from '../../../../domain/kernel/plain-date';
import type { ServiceRow } from '../../rows/case-material';
import { defaultSettings } from '../absences';
import type { Random } from '../random';
import type { World } from '../world';
import { schoolDayAgo, type Cast, type Story } from './case-story';
import { checkDaysOf, proposeClosure, recordChecks, recordReturn } from './closing-steps';
import { issueNotice, markOverdue, order, report, serve } from './notice-steps';
import { cosignReport, openByAbsence, prepareReport, verify } from './opening-steps';
import { recordVisit } from './visit-steps';

/** Tells a case from its opening; days are counted back from the last school day that is over. */
export type Tell = (world: World, random: Random, cast: Cast) => Story;

/** Fewest school days ago on which a paper must have been received for its period to have ended before `day`. */
export function receivedSoThatOverBefore(world: World, day: PlainDate): number {
  const days = defaultSettings(day)('notice.days');
  const found = world.schoolDays.findIndex(
    (on) => deadlineFromReceipt(on, days, world.calendar) < day,
  );
  if (found < 0) throw new Error('演示区的学期太短，放不下一份到期的通知书');
  return found;
}

/** School days ago of the newest school day at least `days` calendar days back. */
export function atLeastDaysAgo(world: World, days: number): number {
  const limit = addDays(world.today, -days);
  const found = world.schoolDays.findIndex((day) => day <= limit);
  if (found < 0) throw new Error('演示区的学期太短，放不下一个完整的观察期');
  return found;
}

/** School days ago of the newest return whose last check, moved to a school day, fell on or before `day`. */
function watchOverBefore(world: World, day: PlainDate): number {
  const checks = defaultSettings(day)('watch.checkDays').length;
  const found = world.schoolDays.findIndex((on) => {
    const last = checkDaysOf(world, on)[checks - 1];
    return last !== undefined && last <= day;
  });
  if (found < 0) throw new Error('演示区的学期太短，放不下一个完整的观察期');
  return found;
}

// Absence, two school days of clock, report and signature, verification: five school days from the first missed one.
const VERIFIED_AFTER = 3;

export function verified(world: World, random: Random, cast: Cast, verifiedAgo: number): Story {
  const missed = verifiedAgo + VERIFIED_AFTER;
  const story = openByAbsence(world, random, cast, missed);
  prepareReport(story, missed - 2);
  cosignReport(story, missed - 2);
  verify(story, verifiedAgo);
  return story;
}

/** Three visits on the days before, then the notice. */
export function noticed(world: World, random: Random, cast: Cast, noticeAgo: number): Story {
  const story = verified(world, random, cast, noticeAgo + 4);
  for (const before of [3, 2, 1])
    recordVisit(story, noticeAgo + before, '18:10', { outcome: 'REFUSED' });
  issueNotice(story, noticeAgo);
  return story;
}

export function served(
  world: World,
  random: Random,
  cast: Cast,
  servedAgo: number,
  way: ServiceRow['way'] = 'DIRECT',
): Story {
  const story = noticed(world, random, cast, servedAgo + 1);
  serve(story, servedAgo, way);
  return story;
}

export function overdue(world: World, random: Random, cast: Cast, before: PlainDate): Story {
  const ways: ServiceRow['way'][] = ['DIRECT', 'CO_RESIDENT', 'LEFT', 'POST'];
  const servedAgo = receivedSoThatOverBefore(world, before);
  const story = served(world, random, cast, servedAgo, random.pick(ways));
  markOverdue(story);
  return story;
}

export function ordered(world: World, random: Random, cast: Cast, orderedAgo: number): Story {
  const story = overdue(world, random, cast, schoolDayAgo(world, orderedAgo + 1));
  report(story, orderedAgo + 1);
  order(story, orderedAgo);
  return story;
}

export function returned(world: World, random: Random, cast: Cast, returnedAgo: number): Story {
  const story = verified(world, random, cast, returnedAgo + 3);
  recordVisit(story, returnedAgo + 2, '18:00');
  recordVisit(story, returnedAgo + 1, '18:20', { outcome: 'PROMISED' });
  recordReturn(story, returnedAgo);
  return story;
}

export function watchedToTheEnd(
  world: World,
  random: Random,
  cast: Cast,
  proposedAgo: number,
): Story {
  const over = schoolDayAgo(world, proposedAgo + 1);
  const story = returned(world, random, cast, watchOverBefore(world, over));
  recordChecks(story);
  proposeClosure(story, proposedAgo, 'CASE_CLOSED', '观察期满，四次回查均在校，申请销号');
  return story;
}

/** A story with more steps after its beginning. */
export const then =
  (begin: Tell, ...steps: ((story: Story) => void)[]): Tell =>
  (world, random, cast) => {
    const story = begin(world, random, cast);
    for (const step of steps) step(story);
    return story;
  };
