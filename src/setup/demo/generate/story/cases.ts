import { toPlainDate } from '../../../../domain/kernel/instant';
import type { StudentRow } from '../../rows/people';
import type { Random } from '../random';
import type { World } from '../world';
import { openByAbsence } from './opening-steps';
import { castFor, storyClass, type Ensemble } from './casting';
import type { Story } from './case-story';
import { SCENARIOS, type Scenario } from './scenarios';

const CASES_PER_CHILD = 0.007;
const STORY_SCHOOL_CASES = 6;

/** Children a course may happen to, in an order of chance; each is taken once. */
type Pools = Record<Scenario['needs'], StudentRow[]>;

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function makePools(students: readonly StudentRow[], ensemble: Ensemble, random: Random): Pools {
  const { staffing } = ensemble;
  const plain = storyClass(ensemble);
  const unassigned = new Set(
    ensemble.organisation.schools
      .filter(({ stage }) => stage === 'SPECIAL')
      .map(({ code }) => code),
  );
  const pupils = students.filter(
    ({ schoolingState, schoolCode, classCode }) =>
      schoolingState === 'ENROLLED' &&
      schoolCode !== null &&
      classCode !== null &&
      classCode !== plain.code &&
      !unassigned.has(schoolCode) &&
      staffing.headTeachers.has(classCode) &&
      staffing.inspectors.has(schoolCode),
  );
  // Dropping out is a matter of the junior years; the first pupils in line are those of the story's school.
  const rank = ({ schoolCode, grade }: StudentRow): number =>
    (schoolCode === plain.schoolCode ? 2 : 0) + ((grade ?? 0) >= 7 ? 1 : 0);
  const mixed = shuffled(pupils, random);
  const own = mixed.filter((student) => rank(student) === 3).slice(0, STORY_SCHOOL_CASES);
  const rest = mixed.filter((student) => !own.includes(student));
  const juniors = rest.filter((student) => (student.grade ?? 0) >= 7);
  const primaries = rest.filter((student) => (student.grade ?? 0) < 7);
  const order = [...own];
  for (let i = 0; i < Math.max(juniors.length, primaries.length); i += 1) {
    order.push(...juniors.slice(2 * i, 2 * i + 2), ...primaries.slice(i, i + 1));
  }
  const stays = ({ grade, schoolCode }: StudentRow): boolean =>
    ![1, 7].includes(grade ?? 1) && stageOf(ensemble, schoolCode) !== 'VOCATIONAL';
  const since = order.filter(stays).slice(-Math.ceil(order.length / 3));
  const kept = new Set(since);
  return {
    pupil: order.filter((student) => !kept.has(student)),
    'same-school-since-spring': since,
    'past-age': students.filter(({ schoolingState }) => schoolingState === 'GRADUATED'),
    'never-enrolled': shuffled(
      students.filter(({ schoolingState }) => schoolingState === 'NEVER_ENROLLED'),
      random,
    ),
  };
}

const stageOf = (ensemble: Ensemble, schoolCode: string | null): string | undefined =>
  ensemble.organisation.schools.find(({ code }) => code === schoolCode)?.stage;

/** Each course once, then as many more by weight as the size of the district asks for. */
function coursesFor(children: number, random: Random): Scenario[] {
  const weighted = SCENARIOS.map((scenario) => [scenario, scenario.weight] as const);
  const more = Math.max(0, Math.round(children * CASES_PER_CHILD) - SCENARIOS.length);
  return [...SCENARIOS, ...Array.from({ length: more }, () => random.weighted(weighted))];
}

/** A child whose case was closed drops out again: a new case, linked to the old one (domain 4b.6). */
function openAgain(closed: Story, random: Random, world: World): Story {
  const story = openByAbsence(world, random, closed.cast, 2);
  story.row.previousCaseDocumentId = closed.row.documentId;
  return story;
}

/** Whoever persuaded is free again when the case is over. */
function endAssignments({ row, assignments }: Story): void {
  if (row.closedAt === null) return;
  const toDate = toPlainDate(Date.parse(row.closedAt));
  for (const assignment of assignments) assignment.toDate = toDate;
}

/** Tells the cases of the district. Children change with their cases (休学, 送教 …), as in life. */
export function makeCases(
  students: readonly StudentRow[],
  ensemble: Ensemble,
  world: World,
): Story[] {
  const random = world.random.fork('cases');
  const pools = makePools(students, ensemble, random);
  const stories: Story[] = [];
  const first = students.find(({ classCode }) => classCode === storyClass(ensemble).code);
  for (const scenario of coursesFor(students.length, random)) {
    // One case in the walk-through's own class, so that the head teacher's worklist is not empty.
    const child = stories.length === 0 ? first : pools[scenario.needs].shift();
    if (child === undefined) continue;
    stories.push(scenario.tell(world, random, castFor(child, ensemble)));
  }
  for (const story of stories) endAssignments(story);
  const closed = stories.find(({ row }) => row.state === 'CASE_CLOSED');
  if (closed) stories.push(openAgain(closed, random, world));
  return stories;
}
