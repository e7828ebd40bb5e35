import type { CaseOrigin, CaseState } from '../../domain/case/states';
import { isOpen } from '../../domain/case/states';
import { isOfCompulsoryAge } from '../../domain/student/compulsory-age';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { openCase } from '../case/open-case';

/**
 * Opens a case for a child that should be at school and is not; answers its document id. A running case is answered instead, because
 * a child has one; null for a child past compulsory age.
 */
export async function openCaseUnlessOpen(
  context: GuardContext,
  request: { student: Row; origin: CaseOrigin; originReason: string },
): Promise<string | null> {
  const { student } = request;
  const cases = await queryOf(context.strapi, 'api::case.case').findMany({
    where: { childNo: student.childNo },
  });
  const running = cases.find((row) => isOpen(row.state as CaseState));
  if (running) return running.documentId;
  const pastAge = context.settings('compulsory.pastAge');
  if (!isOfCompulsoryAge(student.birthDate as PlainDate, context.today, pastAge)) return null;
  const opened = await openCase(context, request);
  return opened.case.documentId;
}
