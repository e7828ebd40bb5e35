import { OPEN_STATES } from '../../domain/case/states';
import { WORK_KINDS, WORK_PAGES } from '../../domain/worklist/work';
import { data, type Answer } from './answer-shapes';
import { day, documentId, flag, instant, list, oneOf, shape, text, whole } from './schema';

const WORK_ITEM = shape(
  {
    kind: oneOf(WORK_KINDS),
    documentId,
    title: text,
    detail: text,
    dueOn: day,
    dueAt: instant,
    overdue: flag,
    link: shape({
      page: oneOf(WORK_PAGES),
      id: text,
    }),
    action: text,
  },
  ['dueOn', 'dueAt', 'action'],
);

const WORKLIST = shape({
  asOf: instant,
  groups: list(
    shape({
      code: text,
      title: text,
      tone: oneOf(['overdue', 'due', 'todo', 'info']),
      total: whole,
      items: list(WORK_ITEM),
    }),
  ),
  counts: shape({ overdue: whole, due: whole, todo: whole }),
});

const CASE_FIGURES = shape({
  children: shape({
    inSchool: whole,
    homeTaught: whole,
    onLeave: whole,
    elsewhere: whole,
    out: whole,
  }),
  states: list(shape({ state: oneOf(OPEN_STATES), count: whole })),
  weeks: list(shape({ monday: day, out: whole, watched: whole })),
});

/** What the home page asks for: the work that waits, and the figures over what is in scope. */
export const WORKLIST_ANSWERS: Record<string, Answer> = {
  'api::worklist.worklist.show': data(WORKLIST),
  'api::worklist.worklist.figures': data(CASE_FIGURES),
};
