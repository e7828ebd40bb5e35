import { changeRecord } from '../../guard/records';
import { changeInVersion } from '../child-record/change-in-version';
import type { Written } from '../child-record/written';
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
export function changeCaseFacts(
  useCase: UseCase,
  documentId: string,
  input: CaseFacts,
): Promise<Written> {
  const act = { name: 'case.change' as const, uid: CASE, what: '个案', documentId, rev: input.rev };
  return changeInVersion(useCase, act, (context, current) =>
    changeRecord(context, CASE, current.id, { ...input }),
  );
}
