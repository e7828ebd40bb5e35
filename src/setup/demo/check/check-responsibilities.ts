import { toPlainDate } from '../../../domain/kernel/instant';
import { settingsOn } from '../../../domain/kernel/settings';
import { ASSIGNMENT_KINDS } from '../../../domain/responsibility/kinds';
import {
  ASSIGNMENT_RULES,
  GRANT_RULES,
} from '../../../domain/responsibility/rules/responsibility-rules';
import type { AssignmentRow } from '../rows/organisation';
import type { District } from '../rows/district';
import { findingsOf, type Finding } from './finding';

/** Assignments and personal grants. */
export function checkResponsibilities(district: District): Finding[] {
  const today = toPlainDate(Date.parse(district.asOf));
  const certified = new Set(
    district.staff.filter((row) => row.certified).map(({ staffNo }) => staffNo),
  );
  const settings = settingsOn([], today);
  const byKind = new Map<string, AssignmentRow[]>();
  for (const row of district.assignments) {
    byKind.set(row.kindCode, [...(byKind.get(row.kindCode) ?? []), row]);
  }
  const ofAssignments = district.assignments.flatMap((assignment) => {
    const facts = {
      assignment,
      kind: ASSIGNMENT_KINDS.find(({ code }) => code === assignment.kindCode) ?? null,
      staffCertified: certified.has(assignment.staffNo ?? ''),
      others: (byKind.get(assignment.kindCode) ?? []).filter((other) => other !== assignment),
      schoolsMin: settings('inspector.schoolsMin'),
      schoolsMax: settings('inspector.schoolsMax'),
    };
    const row = `责任分工 ${assignment.kindCode}（${assignment.staffName ?? '空缺'}）`;
    return findingsOf(row, ASSIGNMENT_RULES, facts, today);
  });
  const ofGrants = district.grants.flatMap((grant) =>
    findingsOf(`${grant.childNo} 的个别授权`, GRANT_RULES, grant, today),
  );
  return [...ofAssignments, ...ofGrants];
}
