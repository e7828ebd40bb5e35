import { inScope } from '../../access/scope';
import { conflict, notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import type { ExtraInput } from '../input/parse-input';
import { CASE } from './append-event';

export type CaseFacts = {
  rev: number;
  cause?: string;
  causeNote?: string;
  whereabouts?: string;
  whereaboutsNote?: string;
  extra?: ExtraInput;
};

/** Refines what is known of cause and whereabouts; everything else of a case moves by its steps. */
export function changeCaseFacts(useCase: UseCase, caseId: string, input: CaseFacts): Promise<Row> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'case.change' },
    async (context) => {
      const current = await lockRecord(context, CASE, caseId);
      if (!current || !inScope(caller.scope, current, true)) throw notFound('个案');
      if (current.rev !== input.rev)
        throw conflict('REV-01', '个案刚被别人办理过，请刷新后再改。', {
          rev: current.rev,
          state: current.state,
        });
      return changeRecord(context, CASE, current.id, { ...input });
    },
  );
}
