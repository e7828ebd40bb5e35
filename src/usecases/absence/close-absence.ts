import type { Session } from '../../domain/absence/sessions';
import { sessionStart } from '../../domain/absence/sessions';
import type { PlainDate } from '../../domain/kernel/plain-date';
import type { GuardContext } from '../../guard/context';
import { changeRecord } from '../../guard/records';
import { settingsOfDay } from '../../guard/reference';
import type { Row } from '../../platform/strapi-casts';
import { ABSENCE } from './open-absence';

/** Ends an absence inside a use case: the child was there again at `session` of `day`. */
export async function closeAbsence(
  context: GuardContext,
  absence: Row,
  day: PlainDate,
  session: Session,
): Promise<Row> {
  const settings = await settingsOfDay(context.trx, day, context);
  return changeRecord(context, ABSENCE, absence.id, {
    state: 'ABSENCE_ENDED',
    endedOn: day,
    endedSession: session,
    endedAt: new Date(sessionStart(day, session, settings)).toISOString(),
  });
}
