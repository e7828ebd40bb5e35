import type { ClassRow, SchoolRow, Stage } from '../rows/organisation';
import type { World } from './world';

/** One class with the number of children it gets. */
export type PlannedClass = { row: ClassRow; size: number };

const LARGEST_CLASS = 45;
const GRADE_NAMES = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** '七' for 7. */
const gradeName = (grade: number): string => GRADE_NAMES[grade - 1] ?? String(grade);

// A grade of a junior school draws from several primary schools; the special school's classes are small.
const GRADES: Record<Stage, { from: number; to: number; weight: number }> = {
  PRIMARY: { from: 1, to: 6, weight: 1 },
  JUNIOR: { from: 7, to: 9, weight: 4 },
  NINE_YEAR: { from: 1, to: 9, weight: 1.5 },
  SPECIAL: { from: 1, to: 9, weight: 0.4 },
  // 普职融合: returned pupils of the last compulsory year, taught at the vocational school.
  VOCATIONAL: { from: 9, to: 9, weight: 0.8 },
};

type Cell = { school: SchoolRow; grade: number; weight: number };

/** Splits a total by weights; the largest remainders get what rounding leaves, so the sum is exact. */
function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const order = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  const left = total - shares.reduce((a, b) => a + b, 0);
  for (const { i } of order.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}

function cellsOf(schools: readonly SchoolRow[], world: World): Cell[] {
  const random = world.random.fork('school sizes');
  return schools.flatMap((school) => {
    const { from, to, weight } = GRADES[school.stage];
    const size = 0.6 + random.next() * 0.9;
    const grades = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    return grades.map((grade) => ({ school, grade, weight: weight * size }));
  });
}

/** The school whose class, town and people the accounts and the walk-through belong to: an ordinary junior school of a zone. */
export const STORY_SCHOOL = '安富初中';
const STORY_CLASS_SIZE = 24;

/** Plans the classes for `total` children who attend a school of the district; sizes add up to `total`. */
export function planClasses(
  schools: readonly SchoolRow[],
  total: number,
  world: World,
): PlannedClass[] {
  const cells = cellsOf(schools, world);
  const sizes = apportion(
    total,
    cells.map(({ weight }) => weight),
  );
  const story = cells.findIndex(({ school, grade }) => school.name === STORY_SCHOOL && grade === 7);
  const missing = Math.max(0, STORY_CLASS_SIZE - (sizes[story] ?? 0));
  // Taken one by one from the largest cells, so that no small class vanishes for the story's sake.
  for (let i = 0; i < missing; i += 1) {
    const largest = sizes.indexOf(Math.max(...sizes.filter((_, cell) => cell !== story)));
    sizes[largest] = (sizes[largest] ?? 0) - 1;
    sizes[story] = (sizes[story] ?? 0) + 1;
  }
  return cells.flatMap(({ school, grade }, i) =>
    classesOfGrade(school, grade, sizes[i] ?? 0, world),
  );
}

function classesOfGrade(
  school: SchoolRow,
  grade: number,
  size: number,
  world: World,
): PlannedClass[] {
  const count = Math.ceil(size / LARGEST_CLASS);
  const entryGrade = school.stage === 'VOCATIONAL' ? 9 : grade >= 7 ? 7 : 1;
  const entryYear = world.schoolYear - (grade - entryGrade);
  const ordinary = (no: number): string => `${gradeName(grade)}年级${no}班`;
  return apportion(
    size,
    Array.from({ length: count }, () => 1),
  ).map((children, i) => ({
    size: children,
    row: {
      // The entry year and grade stay as the class moves up, so the code never changes.
      code: `${school.code}-${entryYear}-${entryGrade}-${i + 1}`,
      name: school.stage === 'VOCATIONAL' ? `九年级普职融合${i + 1}班` : ordinary(i + 1),
      grade,
      entryYear,
      schoolCode: school.code,
      zoneCode: school.zoneCode,
      headTeacherStaffNo: null,
    },
  }));
}
