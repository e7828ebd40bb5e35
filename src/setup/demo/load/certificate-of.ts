import { DISABILITY_CATEGORIES, DISABILITY_GRADES } from '../../../domain/student/care-words';
import type { StudentRow } from '../rows/people';

type Disabled = Pick<StudentRow, 'idNumber' | 'disabilityCategory' | 'disabilityGrade'>;

/** The certificate of a disabled child: identity number, category and level; null for others, and for a child without a number. */
export function certificateOf({ idNumber, disabilityCategory, disabilityGrade }: Disabled) {
  const category = DISABILITY_CATEGORIES.findIndex((word) => word === disabilityCategory) + 1;
  const level = DISABILITY_GRADES.findIndex((word) => word === disabilityGrade) + 1;
  return idNumber === null || category === 0 || level === 0
    ? null
    : `${idNumber}${category}${level}`;
}
