import type { EndState } from '../../../../domain/case/states';
import { schoolDayAgo } from './case-story';
import { close, endWithProof, proposeClosure, recordChecks, relapse } from './closing-steps';
import {
  atLeastDaysAgo,
  noticed,
  ordered,
  overdue,
  receivedSoThatOverBefore,
  returned,
  served,
  then,
  verified,
  watchedToTheEnd,
  type Tell,
} from './courses';
import { issueNotice, report, serve, startJudicial, voidNotice } from './notice-steps';
import { cosignReport, openByAbsence, openByHand, prepareReport, verify } from './opening-steps';
import { recordVisit } from './visit-steps';

/** One course a case may take. `needs`: who it can happen to; `weight`: how often beyond the once that every course happens. */
export type Scenario = {
  name: string;
  needs: 'pupil' | 'same-school-since-spring' | 'never-enrolled' | 'past-age';
  weight: number;
  tell: Tell;
};

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

/** A child past the nine cohorts whom a comparison of the registers found on no roll. */
const pastAge = (end: EndState, note: string): Scenario => ({
  name: end,
  needs: 'past-age',
  weight: 0,
  tell: (world, random, cast) => {
    const story = openByHand(world, random, cast, 'CAMPAIGN', 9, '大清查比对：未查到学籍');
    if (end === 'END_OVER_AGE') cast.child.schoolingState = 'AWAY_NOT_ENROLLED';
    proposeClosure(story, 5, end, note);
    endWithProof(story, 3, end, note);
    return story;
  },
});

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
        prepareReport(story, 5);
        cosignReport(story, 5);
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
        prepareReport(story, 10);
        cosignReport(story, 10);
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
  pastAge('END_GRADUATED', '上学年已毕业，毕业证书已核对'),
  pastAge('END_OVER_AGE', '户口簿核对，学年开始前已满十五周岁'),
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
