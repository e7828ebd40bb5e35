import { inScope } from '../../access/scope';
import { notFound } from '../../guard/errors';
import { lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { openAbsence, type NewAbsence } from './open-absence';

export type AbsenceInput = Omit<NewAbsence, 'student' | 'kind' | 'leaveReason' | 'leaveUntil'> & {
  student: string;
};

/** A teacher notes that a child is missing without leave since a session. */
export function recordAbsence(useCase: UseCase, input: AbsenceInput): Promise<Row> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'absence.record' },
    async (context) => {
      const student = await lockRecord(context, 'api::student.student', input.student);
      if (!student || !inScope(caller.scope, student, true)) throw notFound('学生档案');
      return openAbsence(context, { extra: {}, ...input, student, kind: 'UNEXCUSED' });
    },
  );
}
