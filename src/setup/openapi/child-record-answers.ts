import { data, json, type Answer } from './answer-shapes';
import { day, instant, list, oneOf, orNull, refTo, shape, text, whole } from './schema';

const BALANCE = shape({
  schoolYear: shape({ first: day, last: day }),
  required: { ...whole, description: '本学年应送学时' },
  given: { ...whole, description: '已送学时' },
  sessions: whole,
  expected: { ...whole, description: '到上周末应送学时' },
  balance: { ...whole, description: '已送减应送，负数为欠账' },
  weeks: whole,
  weeksOver: whole,
  weeksLeft: whole,
  missedWeeks: list(day),
  madeUpWeeks: list(day),
  forecast: orNull({ ...whole, description: '照此进度到期末的学时' }),
  perWeekToReach: whole,
  lastDay: day,
  sentence: text,
  warnings: list(refTo('Violation')),
});

const LEDGER = shape({
  kind: oneOf(['children', 'suspected', 'dropouts']),
  title: text,
  asOf: instant,
  total: whole,
  page: whole,
  pageSize: whole,
  groups: list(shape({ code: orNull(text), name: text, total: whole })),
  persons: list({ type: 'object' }),
});
const VACANCIES = list(
  shape({
    kindCode: text,
    kindName: text,
    target: text,
    code: text,
    name: text,
    heldUntil: orNull(day),
  }),
);

const RECEIPT = shape({ code: text, tipOffNo: text, answerDueOn: day, hotline: text });
const FOLLOWED = shape({
  tipOffNo: text,
  state: text,
  stateLabel: text,
  receivedAt: orNull(instant),
  answerDueOn: day,
  outcome: orNull(text),
  messages: list(shape({ side: oneOf(['REPORTER', 'OFFICE']), text, at: orNull(instant) })),
});

/** Answers of the records beside the case, by action. */
export const CHILD_RECORD_ANSWERS: Record<string, Answer> = {
  'api::home-teaching.home-teaching.balance': data(BALANCE),
  'api::ledger.ledger.show': data(LEDGER),
  'api::vacancy.vacancy.show': data(VACANCIES),
  'api::tip-off.tip-off.submit': json(shape({ data: RECEIPT }), 201),
  'api::tip-off.tip-off.hotline': data(shape({ hotline: text, leastCharacters: whole })),
  'api::tip-off.tip-off.byCode': data(FOLLOWED),
  'api::tip-off.tip-off.reply': data(FOLLOWED),
  'api::tip-off.tip-off.register': json(
    shape({ data: shape({ tipOff: refTo('TipOff'), code: text }) }),
    201,
  ),
  'api::tip-off.tip-off.revealReporter': data(orNull(shape({ name: text, phone: text }))),
};
