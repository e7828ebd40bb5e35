import type { z } from 'zod';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { letterInput } from './pledge-inputs';
import { recordForSchool } from './record-for-school';

/** 目标责任书: a signed letter of responsibility put on record. */
export function recordLetter(
  useCase: UseCase,
  { school, proof, ...fields }: z.infer<typeof letterInput>,
): Promise<Written> {
  const uid = 'api::responsibility-letter.responsibility-letter';
  return recordForSchool(useCase, { name: 'letter.record', uid, school, fields, proof });
}
