import { fromAbsenceToReturn } from './from-absence-to-return.mjs';
import { inspection } from './inspection.mjs';
import { DATED_STORIES } from './stories/index.mjs';

/**
 * The stories by name, the one told without a name first. `tell({ address, accounts, people, account, clock, tell, firstDay })` drives the REST API alone:
 * `account(role, where)` signs somebody in, `clock.set(instant)` moves the demo clock, `tell` holds each answer to its promise.
 */
export const STORIES = [
  { name: 'case', title: '从缺勤到销号 / from an absence to 销号', tell: fromAbsenceToReturn },
  {
    name: 'inspection',
    title: '从督查要点到问题销号 / from the checklist to the settled finding',
    tell: inspection,
  },
  ...DATED_STORIES,
];

/** The stories asked for, in that order; the first one when none is. Answers null for a name nobody tells. */
export function storiesNamed(names) {
  if (names.length === 0) return STORIES.slice(0, 1);
  const found = names.map((name) => STORIES.find((story) => story.name === name));
  return found.includes(undefined) ? null : found;
}
