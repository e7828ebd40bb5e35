import type { CaseOrigin } from '../../domain/case/states';
import { writeAboutChild } from '../child-record/write-about-child';
import type { Written } from '../child-record/written';
import type { ExtraInput } from '../input/parse-input';
import type { UseCase } from '../start';
import { CASE } from './append-event';
import { openCase } from './open-case';

export type OpenInput = {
  student: string;
  origin: CaseOrigin;
  originReason: string;
  extra?: ExtraInput;
};

/** Opens a case by hand, with the reason, for a child in scope. */
export function openCaseByHand(useCase: UseCase, input: OpenInput): Promise<Written> {
  const act = { name: 'case.open' as const, uid: CASE, student: input.student };
  return writeAboutChild(useCase, act, async (context, student) => {
    const opened = await openCase(context, { extra: {}, ...input, student });
    return opened.case;
  });
}
