import { inScope } from '../access/scope';
import type { Caller } from '../access/request-actor';
import { sessionStart, type Session } from '../domain/absence/sessions';
import { isSchoolDay } from '../domain/kernel/calendar';
import { missedRolls, type HalfDay } from '../domain/absence/missed-rolls';
import { toPlainDate } from '../domain/kernel/instant';
import { addDays, type PlainDate } from '../domain/kernel/plain-date';
import { now } from '../platform/clock';
import { notFound } from '../guard/errors';
import { loadReference } from '../guard/reference';
import { knexOf, queryOf, type Row, type Strapi } from '../platform/strapi-casts';
import { isoOf } from '../platform/row-values';
import { dueInClass } from '../usecases/absence/due-in-class';

/** Two weeks: what lies further back is a matter for the school's clerk and not for the teacher's page. */
const LOOK_BACK_DAYS = 14;

export type RollChild = {
  documentId: string;
  childNo: string;
  name: string;
  gender: string;
  mark: 'PRESENT' | 'ABSENT' | 'LEAVE';
  absence?: {
    documentId: string;
    firstMissedOn: string;
    firstSession: string;
    alertAt: string | null;
    caseDocumentId: string | null;
  };
};

export type Roll = {
  class: { documentId: string; code: string; name: string; grade: number };
  date: PlainDate;
  session: Session;
  schoolDay: boolean;
  reason?: string;
  /** Whether this half day's roll has been taken. */
  taken: boolean;
  /** Half days of the last weeks whose roll nobody took, the newest first. */
  missed: HalfDay[];
  children: RollChild[];
};

function childOnRoll(student: Row, absence: Row | undefined): RollChild {
  return {
    documentId: student.documentId,
    childNo: String(student.childNo),
    name: String(student.name),
    gender: String(student.gender),
    mark: absence ? (absence.kind === 'LEAVE' ? 'LEAVE' : 'ABSENT') : 'PRESENT',
    ...(absence && {
      absence: {
        documentId: absence.documentId,
        firstMissedOn: String(absence.firstMissedOn),
        firstSession: String(absence.firstSession),
        alertAt: isoOf(absence.alertAt),
        caseDocumentId: (absence.caseDocumentId as string | null) ?? null,
      },
    }),
  };
}

/** The list a teacher marks: every child of the class that is due there, and whom a running absence already marks at that session. */
export async function classRoll(
  strapi: Strapi,
  caller: Caller,
  classId: string,
  date: PlainDate,
  session: Session,
): Promise<Roll> {
  const row = await queryOf(strapi, 'api::school-class.school-class').findOne({
    where: { documentId: classId },
  });
  if (!row || !inScope(caller.scope, { ...row, classCode: row.code })) throw notFound('班级');
  const db = knexOf(strapi);
  const { calendar, settings } = await loadReference(db, date);
  const at = sessionStart(date, session, settings);
  const from = addDays(toPlainDate(now()), -LOOK_BACK_DAYS);
  const [students, absences, rollCall, taken] = await Promise.all([
    queryOf(strapi, 'api::student.student').findMany({
      where: { classCode: row.code },
      orderBy: [{ id: 'asc' }],
    }),
    queryOf(strapi, 'api::absence.absence').findMany({
      where: { classCode: row.code, state: 'ABSENCE_OPEN' },
    }),
    queryOf(strapi, 'api::roll-call.roll-call').findOne({
      where: { classCode: row.code, date, session },
    }),
    queryOf(strapi, 'api::roll-call.roll-call').findMany({
      where: { classCode: row.code, date: { $gte: from } },
      select: ['date', 'session'],
    }),
  ]);
  const running = new Map(
    absences
      .filter((absence) => new Date(String(absence.firstMissedAt)).getTime() <= at)
      .map((absence) => [String(absence.childNo), absence]),
  );
  const called = await dueInClass(db, students, date);
  const schoolDay = isSchoolDay(calendar, date);
  return {
    class: {
      documentId: row.documentId,
      code: String(row.code),
      name: String(row.name),
      grade: Number(row.grade),
    },
    date,
    session,
    schoolDay,
    taken: rollCall !== null,
    missed: missedRolls({
      taken: taken.map((one) => ({
        date: one.date as PlainDate,
        session: one.session as Session,
      })),
      calendar,
      settings,
      now: now(),
      from,
    }),
    ...(!schoolDay && { reason: '这一天不上课（周末、节假日或不在学期内），不需要点名。' }),
    children: students
      .filter(({ childNo }) => called.has(String(childNo)))
      .map((student) => childOnRoll(student, running.get(String(student.childNo)))),
  };
}
