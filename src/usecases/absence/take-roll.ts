import { sessionStart } from '../../domain/absence/sessions';
import { changeRecord } from '../../guard/records';
import { invalid, notFound, refusedAt } from '../../guard/errors';
import { inScope } from '../../access/scope';
import type { GuardContext } from '../../guard/context';
import { settingsOfDay } from '../../guard/reference';
import { runGuarded } from '../../guard/run';
import { queryOf, type Row } from '../../platform/strapi-casts';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import { keepMark, type RollAnswer } from './keep-mark';
import type { RollInput } from './roll-input';
import { checkRollDay } from './check-roll-day';
import { closeAbsence } from './close-absence';
import { dueInClass } from './due-in-class';
import { noteRollCall } from './note-roll-call';
import { ABSENCE } from './open-absence';

/** What the roll call wrote, and what the rules noted without refusing. */
export type TakenRoll = RollAnswer & Pick<Written, 'warnings'>;

async function loadClass(context: GuardContext, useCase: UseCase, classId: string): Promise<Row> {
  const row = await queryOf(context.strapi, 'api::school-class.school-class').findOne({
    where: { documentId: classId },
  });
  // Two people taking the same roll at once: the second waits and then sees what the first wrote.
  if (row) await context.trx('school_classes').where({ id: row.id }).forUpdate().first('id');
  if (!row || !inScope(useCase.caller.scope, { ...row, classCode: row.code }, true))
    throw notFound('班级');
  return row;
}

async function openAbsencesOf(context: GuardContext, classCode: string): Promise<Map<string, Row>> {
  const rows = await queryOf(context.strapi, ABSENCE).findMany({
    where: { classCode, state: 'ABSENCE_OPEN' },
  });
  return new Map(rows.map((row) => [String(row.childNo), row]));
}

/**
 * One roll call of a class: who is not marked was there. An absence begins at its first missed session, goes on while the child is
 * marked absent, and ends when the child is there again; leave stops its clock.
 */
export function takeRoll(useCase: UseCase, input: RollInput): Promise<TakenRoll> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'absence.take-roll' },
    async (context) => {
      const schoolClass = await loadClass(context, useCase, input.classId);
      checkRollDay(context, input.date, input.session);
      const classCode = String(schoolClass.code);
      const students = await queryOf(strapi, 'api::student.student').findMany({
        where: { classCode },
      });
      const called = await dueInClass(context.trx, students, input.date);
      const byId = new Map(students.map((student) => [student.documentId, student]));
      const open = await openAbsencesOf(context, classCode);
      const settings = await settingsOfDay(context.trx, input.date, context);
      const at = sessionStart(input.date, input.session, settings);
      const answer: RollAnswer = { opened: [], ended: [], excused: [] };
      const marked = new Set<string>();

      for (const [index, mark] of input.marks.entries()) {
        const student = byId.get(mark.student);
        if (!student)
          throw invalid('ROLL-01', '名单里有不属于本班的学生，请刷新名单后重新点名。', [
            'marks',
            String(index),
            'student',
          ]);
        if (!called.has(String(student.childNo)))
          throw invalid(
            'ROLL-08',
            '这名学生已休学、缓学、送教或离校，不在点名范围，请刷新名单后重新点名。',
            ['marks', String(index), 'student'],
          );
        const childNo = String(student.childNo);
        if (marked.has(childNo))
          throw invalid('ROLL-02', '同一名学生被标记了两次，请刷新名单后重新点名。', [
            'marks',
            String(index),
            'student',
          ]);
        marked.add(childNo);
        try {
          await keepMark(context, { student, mark, input, at, current: open.get(childNo) }, answer);
        } catch (error) {
          throw refusedAt(error, ['marks', String(index)]);
        }
      }
      for (const [childNo, absence] of open) {
        const began = new Date(String(absence.firstMissedAt)).getTime();
        // The roll says nothing of a child that it doesn't call.
        if (marked.has(childNo) || began > at || !called.has(childNo)) continue;
        // The same roll taken again without the mark: it was a slip, and the absence never was.
        answer.ended.push(
          began === at
            ? await changeRecord(context, ABSENCE, absence.id, { state: 'ABSENCE_WITHDRAWN' })
            : await closeAbsence(context, absence, input.date, input.session),
        );
      }
      await noteRollCall(context, schoolClass, input, called.size);
      return { ...answer, warnings: context.warnings };
    },
  );
}
