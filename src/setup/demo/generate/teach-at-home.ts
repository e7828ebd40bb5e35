import { plainDate } from '../../../domain/kernel/plain-date';
import type { ClassRow } from '../rows/organisation';
import type { EnrolmentRow, StudentRow } from '../rows/people';
import type { World } from './world';

const TAUGHT = 2;

/**
 * Two children of the walk-through's school are taught at home since the school year began, so that its people see the account of
 * lessons. They are chosen when the cases have been told, the last of their school, and none of the walk-through's own class.
 */
export function teachAtHome(
  students: readonly StudentRow[],
  busy: ReadonlySet<string>,
  own: ClassRow,
  world: World,
): EnrolmentRow[] {
  const children = students
    .filter(
      ({ childNo, schoolCode, classCode, schoolingState }) =>
        schoolCode === own.schoolCode &&
        classCode !== own.code &&
        schoolingState === 'ENROLLED' &&
        !busy.has(childNo),
    )
    .slice(-TAUGHT);
  return children.map((child) => {
    const { childNo, schoolCode, classCode } = child;
    Object.assign(child, {
      schoolingState: 'HOME_TEACHING',
      disabilityCategory: '多重',
      disabilityGrade: '一级',
    });
    return {
      childNo,
      kind: 'HOME_TEACHING',
      schoolCode,
      classCode,
      fromDate: plainDate(`${world.schoolYear}-09-01`),
      toDate: null,
      outsideSchoolName: null,
      reason: '重度残疾，不能到校就读',
    };
  });
}
