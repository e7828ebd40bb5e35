import type { Session } from '../../domain/absence/sessions';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { closeAbsence } from './close-absence';
import { loadAbsence } from './load-absence';

export type EndInput = {
  absenceId: string;
  rev: number;
  endedOn: PlainDate;
  endedSession: Session;
};

/** The child is back in class: the clock stops. A case that has opened goes on until its return is recorded there. */
export function endAbsence(useCase: UseCase, input: EndInput): Promise<Row> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'absence.end' },
    async (context) => {
      const absence = await loadAbsence(context, useCase, input.absenceId, input.rev);
      return closeAbsence(context, absence, input.endedOn, input.endedSession);
    },
  );
}
