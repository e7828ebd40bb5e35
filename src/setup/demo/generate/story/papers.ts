import { SESSION_LABELS } from '../../../../domain/absence/sessions';
import { visitsThatCount } from '../../../../domain/case/evidence';
import { countSchoolDays } from '../../../../domain/kernel/calendar';
import { formatChineseDateTime, toPlainDate } from '../../../../domain/kernel/instant';
import type { PlainDate } from '../../../../domain/kernel/plain-date';
import { maskIdentityNumber } from '../../../../domain/student/identity-number';
import type { AbsenceReportData } from '../../../../documents/forms/absence-report-data';
import type { ReturnNoticeData } from '../../../../documents/forms/return-notice-data';
import type { DocumentRow } from '../../rows/case-material';
import type { Story } from './case-story';
import { RELATIONSHIPS, RESULTS, WAYS } from './paper-words';

function familyOn(story: Story): Pick<ReturnNoticeData, 'student' | 'guardian'> {
  const { child, guardian, school, className } = story.cast;
  return {
    student: {
      name: child.name,
      gender: child.gender === 'MALE' ? '男' : '女',
      idNumber: child.idNumber ?? '',
      rollNumber: child.rollNumber ?? '',
      schoolName: school?.name ?? '',
      gradeClass: className,
      householdAddress: child.householdAddress,
      residenceAddress: child.residenceAddress,
    },
    guardian: {
      name: guardian.name,
      relationship: RELATIONSHIPS[guardian.relationship],
      address: guardian.address,
      idMasked: guardian.idNumber === null ? '' : maskIdentityNumber(guardian.idNumber),
    },
  };
}

const issuerOn = (document: DocumentRow): ReturnNoticeData['issuer'] => ({
  type: document.issuerType,
  code: document.issuerCode,
  name: document.issuerName,
});

const absentSince = ({ row }: Story): PlainDate =>
  toPlainDate(Date.parse(row.firstMissedAt ?? row.openedAt));

function reportOn(story: Story, document: DocumentRow): AbsenceReportData {
  const absence = story.absences[0];
  const prepared = story.events.find(({ action }) => action === 'prepare-absence-report');
  return {
    ...familyOn(story),
    caseNo: story.row.caseNo,
    absentSince: absentSince(story),
    absentSession: absence ? SESSION_LABELS[absence.firstSession] : '',
    clockEndedAt: formatChineseDateTime(Date.parse(absence?.alertAt ?? story.row.openedAt)),
    leaveChecked: '未履行请假手续',
    contacted: '已电话联系监护人',
    headTeacher: story.cast.teacher.name,
    preparedBy: document.issuedByName ?? '',
    preparedAt: formatChineseDateTime(Date.parse(prepared?.at ?? story.row.openedAt)),
    addressees: document.addressee.split('、'),
    issuer: issuerOn(document),
    verificationCode: document.verificationCode ?? '',
  };
}

function noticeOn(story: Story, document: DocumentRow): ReturnNoticeData {
  const { cast, world } = story;
  const issuedOn = document.issuedOn ?? world.today;
  const before = story.visits.filter(({ visitedAt }) => visitedAt < (document.issuedAt ?? ''));
  return {
    ...familyOn(story),
    documentNumber: document.documentNumber ?? '',
    issuer: issuerOn(document),
    absentSince: absentSince(story),
    missedSchoolDays: countSchoolDays(world.calendar, absentSince(story), issuedOn),
    visits: visitsThatCount(before, document.round).map((visit) => ({
      on: visit.visitedOn,
      way: WAYS[visit.way],
      by: visit.recordedByName,
      result: RESULTS[visit.outcome],
    })),
    days: document.deadlineDays ?? 0,
    reportTo: {
      school: cast.school?.name ?? document.issuerName,
      contact: cast.school?.contactName ?? cast.teacher.name,
      phone: cast.school?.contactPhone ?? '',
    },
    signer: document.issuedByName ?? '',
    issuedOn,
    verificationCode: document.verificationCode ?? '',
  };
}

/** Puts into every paper what its form prints; after the numbers are given. */
export function fillPapers(stories: readonly Story[]): void {
  for (const story of stories) {
    for (const document of story.documents) {
      document.data =
        document.kind === 'ABSENCE_REPORT' ? reportOn(story, document) : noticeOn(story, document);
    }
  }
}
