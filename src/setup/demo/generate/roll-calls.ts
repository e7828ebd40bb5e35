import { sessionStart, type Session } from '../../../domain/absence/sessions';
import { isSchoolDay, makeCalendar } from '../../../domain/kernel/calendar';
import { addDays, type PlainDate } from '../../../domain/kernel/plain-date';
import { toPlainDate } from '../../../domain/kernel/instant';
import { calendarDays } from '../../reference/calendar-days';
import { SCHOOL_TERMS } from '../../reference/school-terms';
import type { AbsenceRow } from '../rows/case-material';
import type { District } from '../rows/district';
import { defaultSettings } from './absences';
import { STORY_SCHOOL } from './classes';

/** Counts of one roll call; instants are ISO UTC. */
export type RollCallRow = {
  date: PlainDate;
  session: Session;
  takenAt: string;
  takenByStaffNo: string | null;
  takenByName: string;
  present: number;
  absent: number;
  onLeave: number;
  schoolCode: string;
  classCode: string;
  zoneCode: string | null;
};

/** Three weeks of school. */
const DAYS = 21;
const AFTER_BELL_MS = 12 * 60_000;
const SESSIONS: readonly Session[] = ['AM', 'PM'];

/** Every class forgets one afternoon now and then, so that a page has something to show. */
const isForgotten = (place: number, day: number, session: Session): boolean =>
  session === 'PM' && (place + day) % 9 === 1;

function isAway(absence: AbsenceRow, at: number): boolean {
  if (Date.parse(absence.firstMissedAt) > at) return false;
  return absence.endedAt === null || Date.parse(absence.endedAt) > at;
}

/** The roll calls of three weeks at the school of the stories, with the counts that its absences give. */
export function makeRollCalls(district: District): RollCallRow[] {
  const now = Date.parse(district.asOf);
  const today = toPlainDate(now);
  const calendar = makeCalendar({ days: calendarDays(), terms: SCHOOL_TERMS });
  const settings = defaultSettings(today);
  const days = Array.from({ length: DAYS }, (_, back) => addDays(today, -back)).filter((day) =>
    isSchoolDay(calendar, day),
  );
  const school = district.schools.find(({ name }) => name === STORY_SCHOOL);
  const classes = district.classes.filter(({ schoolCode }) => schoolCode === school?.code);
  const nameOf = new Map(district.staff.map(({ staffNo, name }) => [staffNo, name]));
  return classes.flatMap((one, place) => {
    const children = new Set(
      district.students.flatMap(({ classCode, childNo }) =>
        classCode === one.code ? [childNo] : [],
      ),
    );
    const absences = district.absences.filter(({ childNo }) => children.has(childNo));
    return days.flatMap((date, day) =>
      SESSIONS.flatMap((session): RollCallRow[] => {
        const at = sessionStart(date, session, settings);
        if (at + AFTER_BELL_MS > now || isForgotten(place, day, session)) return [];
        const away = absences.filter((absence) => isAway(absence, at));
        const onLeave = away.filter(({ kind }) => kind === 'LEAVE').length;
        return [
          {
            date,
            session,
            takenAt: new Date(at + AFTER_BELL_MS).toISOString(),
            takenByStaffNo: one.headTeacherStaffNo,
            takenByName: nameOf.get(one.headTeacherStaffNo ?? '') ?? '',
            present: children.size - away.length,
            absent: away.length - onLeave,
            onLeave,
            schoolCode: one.schoolCode,
            classCode: one.code,
            zoneCode: one.zoneCode,
          },
        ];
      }),
    );
  });
}
