import { deadlineFromReceipt } from '../../../domain/document/deadline';
import type { NoticeFacts } from '../../../domain/document/notice-facts';
import { NOTICE_RULES } from '../../../domain/document/rules/notice-rules';
import { COSIGNING_RULES } from '../../../domain/document/rules/report-rules';
import { SERVICE_RULES } from '../../../domain/document/rules/service-rules';
import { makeCalendar } from '../../../domain/kernel/calendar';
import { toPlainDate } from '../../../domain/kernel/instant';
import { settingsOn } from '../../../domain/kernel/settings';
import { holdsOn } from '../../../domain/responsibility/assignment';
import { calendarDays } from '../../reference/calendar-days';
import { SCHOOL_TERMS } from '../../reference/school-terms';
import type { DocumentRow, ServiceRow } from '../rows/case-material';
import type { CaseFile } from './case-file';
import { findingsOf, type Finding } from './finding';

const WRONG_DEADLINE = 'LOAD-04';
const calendar = makeCalendar({ days: calendarDays(), terms: SCHOOL_TERMS });

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return '';
  return Object.values(value).map(wordsOf).join('\n');
}

function noticeFacts(file: CaseFile, document: DocumentRow): NoticeFacts {
  const { row, district, events } = file;
  const issuedAt = document.issuedAt ?? '';
  const settings = settingsOn([], document.issuedOn ?? toPlainDate(district.now));
  const before = events.filter(({ at }) => at < issuedAt).at(-1);
  return {
    kind: document.kind,
    issuerType: document.issuerType,
    issuerCode: document.issuerCode,
    issuerName: document.issuerName,
    issuerTownKind: district.towns.get(document.issuerCode)?.kind ?? null,
    subdistrictMayOrder: settings('notice.subdistrictMayOrder'),
    caseState: before?.toState ?? row.state,
    schoolCode: row.schoolCode,
    townCode: row.townCode,
    guardianName: file.guardian?.name ?? null,
    visits: file.visits.filter(({ visitedAt }) => visitedAt < issuedAt),
    round: document.round,
    required: settings('persuasion.visitsRequired'),
    days: document.deadlineDays ?? 0,
    text: wordsOf(document.data),
    standingNumber:
      file.documents.find(
        (other) =>
          other !== document &&
          other.kind === document.kind &&
          other.round === document.round &&
          (other.issuedAt ?? '') < issuedAt &&
          (other.voidedAt ?? '9999') > issuedAt,
      )?.documentNumber ?? null,
  };
}

function checkCosignature(file: CaseFile, document: DocumentRow, name: string): Finding[] {
  const { cosignedByStaffNo, cosignedAt } = document;
  if (cosignedByStaffNo === null || cosignedAt === null) return [];
  const on = toPlainDate(Date.parse(cosignedAt));
  const facts = {
    signer: {
      staffNo: cosignedByStaffNo,
      certified: file.district.staff.get(cosignedByStaffNo)?.certified ?? false,
    },
    inspectorStaffNos: file.district.inspectors
      .filter((held) => held.schoolCode === document.issuerCode && holdsOn(held, on))
      .flatMap(({ staffNo }) => (staffNo === null ? [] : [staffNo])),
    substituteStaffNo: null,
    // The hash is computed at the write, from one content, for both.
    contentHash: document.documentId,
    signedHash: document.documentId,
  };
  return findingsOf(name, COSIGNING_RULES, facts, on);
}

function checkService(file: CaseFile, service: ServiceRow): Finding[] {
  const document = file.documents.find(
    ({ documentId }) => documentId === service.officialDocumentId,
  );
  const today = toPlainDate(file.district.now);
  const name = `${file.name}的送达`;
  if (!document) return [{ row: name, code: 'LOAD-02', message: '所送达的文书不在名单里。' }];
  const expected = deadlineFromReceipt(service.receivedOn, document.deadlineDays ?? 0, calendar);
  const late =
    expected === service.deadlineOn
      ? []
      : [{ row: name, code: WRONG_DEADLINE, message: `期限应为 ${expected}，请改正。` }];
  const facts = {
    ...service,
    issuerType: document.issuerType,
    documentState: document.state,
    issuedOn: document.issuedOn,
    alreadyServed: file.services.some(
      (other) => other !== service && other.officialDocumentId === service.officialDocumentId,
    ),
    today,
    videoCount: 0,
    publicNoticeDays: settingsOn([], today)('service.publicNoticeDays'),
  };
  return [...late, ...findingsOf(name, SERVICE_RULES, facts, today)];
}

/** The papers of one case: gates, issuers, wording, signatures, services and their periods. */
export function checkPapers(file: CaseFile): Finding[] {
  const ofDocuments = file.documents.flatMap((document) => {
    const name = `${file.name}的${document.title}${document.documentNumber ?? ''}`;
    const on = document.issuedOn ?? toPlainDate(file.district.now);
    return document.kind === 'ABSENCE_REPORT'
      ? checkCosignature(file, document, name)
      : findingsOf(name, NOTICE_RULES, noticeFacts(file, document), on);
  });
  return [...ofDocuments, ...file.services.flatMap((service) => checkService(file, service))];
}

/** Numbers of one issuer, series and year run from 1 without a gap. */
export function checkNumbers(documents: readonly DocumentRow[]): Finding[] {
  const series = new Map<string, number[]>();
  for (const { issuerCode, series: name, year, number } of documents) {
    if (name === null || number === null) continue;
    const key = `${issuerCode} ${name}〔${year ?? ''}〕`;
    series.set(key, [...(series.get(key) ?? []), number]);
  }
  return [...series].flatMap(([row, numbers]) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    return sorted.every((number, i) => number === i + 1)
      ? []
      : [{ row, code: 'LOAD-05', message: '文号不连续，须从 1 起逐号编排。' }];
  });
}
