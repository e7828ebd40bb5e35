import { owedExtra } from '../input/owed-extra';
import type { ExtraInput } from '../input/parse-input';
import { CASE } from './append-event';
import { takeStep, type StepAnswer, type StepRequest } from './take-step';
import type { UseCase } from '../start';

export type VerifyInput = StepRequest & {
  kind: 'DROPOUT' | 'UNENROLLED';
  cause: string;
  causeNote?: string;
  whereabouts: string;
  whereaboutsNote?: string;
  extra?: ExtraInput;
};

/** 核实: the child has dropped out, or never had a place; cause and whereabouts go on file (大渡口方案 五（二）). */
export function verifyCase(useCase: UseCase, input: VerifyInput): Promise<StepAnswer> {
  return takeStep(useCase, 'verify', input, async (context, current) => ({
    to: input.kind === 'DROPOUT' ? 'CASE_VERIFIED_DROPOUT' : 'CASE_VERIFIED_UNENROLLED',
    changes: {
      cause: input.cause,
      causeNote: input.causeNote ?? null,
      whereabouts: input.whereabouts,
      whereaboutsNote: input.whereaboutsNote ?? null,
      extra: owedExtra(context, CASE, current, input.extra) ?? undefined,
    },
    note: [input.causeNote, input.whereaboutsNote].filter(Boolean).join('；') || undefined,
    evidence: { cause: input.cause, whereabouts: input.whereabouts },
  }));
}
