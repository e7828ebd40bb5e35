import type { EndState } from '../../../../domain/case/states';
import { deadlineFromReceipt } from '../../../../domain/document/deadline';
import { schoolDayOnOrAfter } from '../../../../domain/kernel/calendar';
import { addDays, type PlainDate } from '../../../../domain/kernel/plain-date';
import type { ServiceRow } from '../../rows/case-material';
import { defaultSettings } from '../absences';
import type { Random } from '../random';
import type { World } from '../world';
import { schoolDayAgo, type Cast, type Story } from './case-story';
import {
  close,
  endWithProof,
  proposeClosure,
  recordChecks,
  recordReturn,
  relapse,
} from './closing-steps';
import {
  issueNotice,
  markOverdue,
  order,
  report,
  serve,
  startJudicial,
  voidNotice,
} from './notice-steps';
import { cosignReport, openByAbsence, openByHand, prepareReport, verify } from './opening-steps';
import { recordVisit } from './visit-steps';

type Tell = (world: World, random: Random, cast: Cast) => Story;

/** One course a case may take. `needs`: who it can happen to; `weight`: how often beyond the once that every course happens. */
export type Scenario = {
  name: string;
  needs: 'pupil' | 'same-school-since-spring' | 'never-enrolled';
  weight: number;
  tell: Tell;
};

/** Fewest school days ago on which a paper must have been received for its period to have ended before `day`. */
function receivedSoThatOverBefore(world: World, day: PlainDate): number {
  const days = defaultSettings(day)('notice.days');
  const found = world.schoolDays.findIndex(
    (on) => deadlineFromReceipt(on, days, world.calendar) < day,
  );
  if (found < 0) throw new Error('演示区的学期太短，放不下一份到期的通知书');
  return found;
}

/** School days ago of the newest school day at least `days` calendar days back. */
function atLeastDaysAgo(world: World, days: number): number {
  const limit = addDays(world.today, -days);
  const found = world.schoolDays.findIndex((day) => day <= limit);
  if (found < 0) throw new Error('演示区的学期太短，放不下一个完整的观察期');
  return found;
}

/** School days ago of the newest return whose last check, moved to a school day, fell on or before `day`. */
function watchOverBefore(world: World, day: PlainDate): number {
  const last = defaultSettings(day)('watch.checkDays').at(-1) ?? 0;
  const found = world.schoolDays.findIndex((on) => {
    const checkedOn = schoolDayOnOrAfter(world.calendar, addDays(on, last));
    return checkedOn !== null && checkedOn <= day;
  });
  if (found < 0) throw new Error('演示区的学期太短，放不下一个完整的观察期');
  return found;
}

// Absence, two school days of clock, report and signature, verification: five school days from the first missed one.
const VERIFIED_AFTER = 3;

function verified(world: World, random: Random, cast: Cast, verifiedAgo: number): Story {
  const missed = verifiedAgo + VERIFIED_AFTER;
  const story = openByAbsence(world, random, cast, missed);
  prepareReport(story, missed - 2);
  cosignReport(story, missed - 2);
  verify(story, verifiedAgo);
  return story;
}

/** Three visits on the days before, then the notice. */
function noticed(world: World, random: Random, cast: Cast, noticeAgo: number): Story {
  const story = verified(world, random, cast, noticeAgo + 4);
  for (const before of [3, 2, 1])
    recordVisit(story, noticeAgo + before, '18:10', { outcome: 'REFUSED' });
  issueNotice(story, noticeAgo);
  return story;
}

function served(
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

function overdue(world: World, random: Random, cast: Cast, before: PlainDate): Story {
  const ways: ServiceRow['way'][] = ['DIRECT', 'CO_RESIDENT', 'LEFT', 'POST'];
  const servedAgo = receivedSoThatOverBefore(world, before);
  const story = served(world, random, cast, servedAgo, random.pick(ways));
  markOverdue(story);
  return story;
}

function ordered(world: World, random: Random, cast: Cast, orderedAgo: number): Story {
  const story = overdue(world, random, cast, schoolDayAgo(world, orderedAgo + 1));
  report(story, orderedAgo + 1);
  order(story, orderedAgo);
  return story;
}

function returned(world: World, random: Random, cast: Cast, returnedAgo: number): Story {
  const story = verified(world, random, cast, returnedAgo + 3);
  recordVisit(story, returnedAgo + 2, '18:00');
  recordVisit(story, returnedAgo + 1, '18:20', { outcome: 'PROMISED' });
  recordReturn(story, returnedAgo);
  return story;
}

function watchedToTheEnd(world: World, random: Random, cast: Cast, proposedAgo: number): Story {
  const over = schoolDayAgo(world, proposedAgo + 1);
  const story = returned(world, random, cast, watchOverBefore(world, over));
  recordChecks(story);
  proposeClosure(story, proposedAgo, 'CASE_CLOSED', '观察期满，四次回查均在校，申请销号');
  return story;
}

const ENDS: readonly (readonly [EndState, string])[] = [
  ['END_SICK_LEAVE', '补交住院证明，核实为病假'],
  ['END_TRANSFERRED', '转入学校已接收学籍，凭转学证明结案'],
  ['END_OUT_OF_PROVINCE', '凭就读学校出具的学籍证明结案'],
  ['END_SUSPENDED', '县级以上医院证明，休学手续已批准'],
  ['END_HOME_TEACHING', '送教上门审批已通过并建立学籍'],
  ['END_ABROAD', '凭出境证明结案'],
  ['END_DECEASED', '凭死亡医学证明结案'],
  ['END_FALSE_ALARM', '考勤登记有误，学生当日在校'],
  ['END_DUPLICATE', '与另一登记重复，保留先立的个案'],
];

const ended = ([end, note]: readonly [EndState, string]): Scenario => ({
  name: end,
  needs: 'pupil',
  weight: end === 'END_DECEASED' || end === 'END_ABROAD' ? 0 : 1,
  tell: (world, random, cast) => {
    const story = openByAbsence(world, random, cast, 9);
    proposeClosure(story, 5, end, note);
    endWithProof(story, 3, end, note);
    return story;
  },
});

const campaign: Tell = (world, random, cast) =>
  openByHand(world, random, cast, 'CAMPAIGN', 9, '大清查比对：户籍适龄，未建学籍');

const pupil = (name: string, weight: number, tell: Tell): Scenario => ({
  name,
  needs: 'pupil',
  weight,
  tell,
});
const unenrolled = (name: string, weight: number, tell: Tell): Scenario => ({
  name,
  needs: 'never-enrolled',
  weight,
  tell,
});

/** A story with more steps after its beginning. */
const then =
  (begin: Tell, ...steps: ((story: Story) => void)[]): Tell =>
  (world, random, cast) => {
    const story = begin(world, random, cast);
    for (const step of steps) step(story);
    return story;
  };

/** Every course the demo district shows: each state of the machine, both rounds, due, overdue and waiting. */
export const SCENARIOS: readonly Scenario[] = [
  pupil(
    'two visits',
    6,
    then(
      (w, r, c) => verified(w, r, c, 5),
      (story) => {
        recordVisit(story, 4, '18:10');
        recordVisit(story, 2, '18:30');
      },
    ),
  ),
  pupil('case opened on the last school day', 4, (w, r, c) => openByAbsence(w, r, c, 2)),
  pupil(
    'report waits for the co-signature',
    3,
    then(
      (w, r, c) => openByAbsence(w, r, c, 2),
      (story) => {
        prepareReport(story, 0, '16:00');
      },
    ),
  ),
  pupil(
    'co-signature is overdue',
    2,
    then(
      (w, r, c) => openByAbsence(w, r, c, 6),
      (story) => {
        prepareReport(story, 4);
      },
    ),
  ),
  pupil(
    'report co-signed',
    2,
    then(
      (w, r, c) => openByAbsence(w, r, c, 4),
      (story) => {
        prepareReport(story, 2);
        cosignReport(story, 1);
      },
    ),
  ),
  pupil('verified', 4, (w, r, c) => verified(w, r, c, 1)),
  pupil(
    'three visits, one without evidence',
    4,
    then(
      (w, r, c) => verified(w, r, c, 6),
      (story) => {
        recordVisit(story, 5, '18:10');
        recordVisit(story, 3, '18:10', { evidence: false });
        recordVisit(story, 1, '17:00');
      },
    ),
  ),
  pupil(
    'three visits, ready for the notice',
    4,
    then(
      (w, r, c) => verified(w, r, c, 6),
      (story) => {
        for (const day of [5, 3, 1]) recordVisit(story, day, '17:30', { outcome: 'REFUSED' });
      },
    ),
  ),
  pupil('notice issued, not served', 3, (w, r, c) => noticed(w, r, c, 1)),
  pupil('notice served, period running', 5, (w, r, c) => served(w, r, c, 2)),
  pupil('notice left with a witness', 2, (w, r, c) => served(w, r, c, 1, 'LEFT')),
  pupil(
    'notice voided and issued again',
    0,
    then(
      (w, r, c) => noticed(w, r, c, 3),
      (story) => {
        voidNotice(story, 2, '监护人姓名写错');
        issueNotice(story, 2, '11:20');
      },
    ),
  ),
  pupil('overdue', 5, (w, r, c) => overdue(w, r, c, w.today)),
  pupil(
    'reported in writing',
    3,
    then(
      (w, r, c) => overdue(w, r, c, schoolDayAgo(w, 1)),
      (story) => {
        report(story, 1);
      },
    ),
  ),
  pupil('ordered, not served', 1, (w, r, c) => ordered(w, r, c, 1)),
  pupil(
    'ordered and served',
    1,
    then(
      (w, r, c) => ordered(w, r, c, 3),
      (story) => {
        serve(story, 2, 'DIRECT');
      },
    ),
  ),
  pupil('before the court', 0, (w, r, c) => {
    const servedAgo = receivedSoThatOverBefore(w, schoolDayAgo(w, 1));
    const story = ordered(w, r, c, servedAgo + 1);
    serve(story, servedAgo, 'LEFT');
    startJudicial(story, 1);
    return story;
  }),
  pupil('back at school, watch begins', 6, (w, r, c) => returned(w, r, c, 2)),
  pupil(
    'back at school, first check done',
    3,
    then(
      (w, r, c) => returned(w, r, c, atLeastDaysAgo(w, 40)),
      (story) => {
        recordChecks(story, 3);
      },
    ),
  ),
  pupil(
    'relapsed, second round',
    2,
    then(
      (w, r, c) => returned(w, r, c, 30),
      (story) => {
        relapse(story, 7);
        recordVisit(story, 5, '18:00');
        recordVisit(story, 3, '18:00');
      },
    ),
  ),
  pupil(
    'second round, second notice',
    1,
    then(
      (w, r, c) => returned(w, r, c, 34),
      (story) => {
        relapse(story, 12);
        for (const day of [10, 8, 6]) recordVisit(story, day, '18:00', { outcome: 'REFUSED' });
        issueNotice(story, 4);
        serve(story, 3, 'CO_RESIDENT');
      },
    ),
  ),
  pupil(
    'an end waits for the second person',
    3,
    then(
      (w, r, c) => openByAbsence(w, r, c, 6),
      (story) => {
        proposeClosure(story, 1, 'END_TRANSFERRED', '已在外地就读，凭学籍证明申请结案');
      },
    ),
  ),
  {
    name: '销号 waits for the second person',
    needs: 'same-school-since-spring',
    weight: 1,
    tell: (w, r, c) => watchedToTheEnd(w, r, c, 2),
  },
  {
    name: 'closed',
    needs: 'same-school-since-spring',
    weight: 8,
    tell: then(
      (w, r, c) => watchedToTheEnd(w, r, c, 11),
      (story) => {
        close(story, 10);
      },
    ),
  },
  pupil('tip-off', 1, (w, r, c) => openByHand(w, r, c, 'TIP_OFF', 1, '群众反映该生近期在外做工')),
  pupil('not registered at the start of term', 1, (w, r, c) =>
    openByHand(w, r, c, 'NOT_REGISTERED', 8, '开学后一直未报到'),
  ),
  ...ENDS.map(ended),
  unenrolled('campaign found a child', 2, campaign),
  unenrolled(
    'never enrolled, verified',
    1,
    then(campaign, (story) => {
      verify(story, 6);
    }),
  ),
  unenrolled(
    'never enrolled, persuaded',
    2,
    then(campaign, (story) => {
      verify(story, 7);
      recordVisit(story, 5, '15:00');
      recordVisit(story, 2, '15:00');
    }),
  ),
  unenrolled(
    'deferred',
    1,
    then(campaign, (story) => {
      proposeClosure(story, 5, 'END_DEFERRED', '身体状况需要，监护人申请延缓入学');
      endWithProof(story, 2, 'END_DEFERRED', '延缓入学已批准');
    }),
  ),
];
