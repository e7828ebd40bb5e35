import type { ClosureFacts, ClosureKind } from '../../../domain/case/closure-facts';
import { CLOSURE_RULES } from '../../../domain/case/rules/closure-rules';
import { OPENING_RULES, VISIT_RULES } from '../../../domain/case/rules/case-rules';
import { toPlainDate } from '../../../domain/kernel/instant';
import type { PlainDate } from '../../../domain/kernel/plain-date';
import { settingsOn } from '../../../domain/kernel/settings';
import type { CaseRow } from '../rows/case-material';
import type { District } from '../rows/district';
import { caseFiles, type CaseFile } from './case-file';
import { actorOfEvent, checkHistory } from './check-history';
import { checkNumbers, checkPapers } from './check-papers';
import { findingsOf, type Finding } from './finding';

function checkOpening(file: CaseFile, existingCase: CaseRow | null): Finding[] {
  const { row, student, district } = file;
  if (student === null) return [];
  const openedAt = Date.parse(row.openedAt);
  const { birthDate } = student;
  const on = toPlainDate(openedAt);
  const pastAge = settingsOn([], on)('compulsory.pastAge');
  const facts = { ...row, existingCase, birthDate, pastAge, openedAt, now: district.now };
  return findingsOf(file.name, OPENING_RULES, facts, on);
}

function checkVisits(file: CaseFile): Finding[] {
  const { row, district } = file;
  return file.visits.flatMap((visit) => {
    const facts = {
      ...visit,
      visitedAt: Date.parse(visit.visitedAt),
      caseOpenedAt: Date.parse(row.openedAt),
      now: district.now,
      lateRecordDays: settingsOn([], visit.visitedOn)('persuasion.lateRecordDays'),
    };
    const name = `${file.name}第 ${visit.round} 轮第 ${visit.seq} 次劝返`;
    return findingsOf(name, VISIT_RULES, facts, visit.visitedOn);
  });
}

const townOf = (event: CaseFile['events'][number], { district }: CaseFile): string =>
  district.staff.get(event.actorStaffNo ?? '')?.townCode ?? '';

function closureFacts(file: CaseFile, end: CaseFile['events'][number]): ClosureFacts {
  const { row, events } = file;
  const request = events.filter(({ action }) => action === 'propose-closure').at(-1);
  const proofs = file.attachments.filter(({ purpose }) => purpose === 'PROOF');
  const onOrAfter = (at: string | undefined): number =>
    proofs.filter(({ takenAt }) => at !== undefined && takenAt >= at).length;
  const today = toPlainDate(Date.parse(end.at));
  return {
    kind: end.toState as ClosureKind,
    proposedKind: (request?.evidence?.closureKind as ClosureKind | undefined) ?? null,
    proposedByStaffNo: request?.actorStaffNo ?? null,
    actor: actorOfEvent(end, file),
    bySubdistrict: file.district.towns.get(townOf(end, file))?.kind === 'SUBDISTRICT',
    proofCount: onOrAfter(request?.at),
    duplicateOfCaseNo: row.duplicateOfCaseNo,
    duplicateExists: row.duplicateOfCaseDocumentId !== null,
    returnedOn: row.returnedOn,
    returnProofCount: onOrAfter(events.find(({ action }) => action === 'record-return')?.at),
    checks: events
      .filter(({ action, round }) => action === 'record-check' && round === row.round)
      .map(({ evidence }) => ({ on: evidence?.checkedOn as PlainDate, present: true })),
    checkDays: settingsOn([], today)('watch.checkDays'),
    today,
  };
}

function checkClosure(file: CaseFile): Finding[] {
  return file.events
    .filter(({ action }) => action === 'close' || action === 'end-with-proof')
    .flatMap((end) => {
      const on = toPlainDate(Date.parse(end.at));
      return findingsOf(`${file.name}的结案`, CLOSURE_RULES, closureFacts(file, end), on);
    });
}

/** Cases in the order of opening, each with its history, visits, papers and closure. */
export function checkCases(district: District): Finding[] {
  const latest = new Map<string, CaseRow>();
  const byOpening = [...caseFiles(district)].sort((a, b) =>
    a.row.openedAt.localeCompare(b.row.openedAt),
  );
  const ofCases = byOpening.flatMap((file) => {
    const opening = checkOpening(file, latest.get(file.row.childNo) ?? null);
    latest.set(file.row.childNo, file.row);
    return [
      ...opening,
      ...checkHistory(file),
      ...checkVisits(file),
      ...checkPapers(file),
      ...checkClosure(file),
    ];
  });
  return [...ofCases, ...checkNumbers(district.documents)];
}
