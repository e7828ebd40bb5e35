import { percentile } from './figures.mjs';

const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;
const dayOf = (instant) => new Date(instant + OFFSET_MS).toISOString().slice(0, 10);

/** The steps in the order in which each case takes them, with what a person would send. */
const STEPS = [
  ['assign-persuader', ({ caller }) => ({ staffNo: caller.actor.staffNo })],
  [
    'record-visit',
    ({ now }) => ({
      visitedOn: dayOf(now - DAY_MS),
      time: '18:30',
      way: 'HOME',
      participants: [{ name: '测试教师', unit: '测试学校' }],
      content: '入户劝返，家长同意考虑，约定再访。',
      outcome: 'OTHER',
      guardianSignature: 'ABSENT',
      photos: [],
      signatures: [],
    }),
  ],
  ['hand-over', ({ otherSchool }) => ({ schoolCode: otherSchool, note: '家庭搬迁' })],
  ['withdraw-hand-over', () => ({})],
  ['issue-notice', () => ({})],
  ['void-notice', () => ({ note: '期限写错，另行制发' })],
  ['issue-notice', () => ({})],
  [
    'record-service',
    ({ now, notice }) => ({
      document: notice,
      way: 'DIRECT',
      servedOn: dayOf(now),
      receivedOn: dayOf(now),
      receiverName: '测试监护人',
      servers: ['测试教师', '测试校长'],
      photos: [],
    }),
  ],
];

/**
 * Median milliseconds of each kind of step that a school takes by itself before the child is back, by name: every case takes them all,
 * one after the other, each in the version that the one before left.
 */
export async function measureSteps({ strapi, load, caller, cases }) {
  const { runCaseAction } = load('usecases/case/run-case-action');
  const { code: otherSchool } = await strapi.db
    .connection('schools')
    .whereNot({ code: caller.actor.schoolCode })
    .first('code');
  const times = Object.fromEntries(STEPS.map(([name]) => [name, []]));
  for (const caseId of cases) {
    let rev = 1;
    let notice = '';
    for (const [name, bodyOf] of STEPS) {
      const now = Date.now();
      const body = { rev, ...bodyOf({ caller, now, otherSchool, notice }) };
      const start = performance.now();
      const answer = await runCaseAction({ strapi, caller, now }, caseId, name, body);
      times[name].push(performance.now() - start);
      rev = answer.case.rev;
      notice = answer.document?.documentId ?? notice;
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, percentile(all.slice(all.length / 4), 0.5)]),
  );
}
