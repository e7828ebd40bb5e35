import type { z } from 'zod';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { leadingGroupInput } from './pledge-inputs';
import { recordForSchool } from './record-for-school';

/** A school's leading group with its work plan (大渡口方案 五（一）); a new one replaces the last, which stays on record. */
export function recordLeadingGroup(
  useCase: UseCase,
  { school, proof, ...fields }: z.infer<typeof leadingGroupInput>,
): Promise<Written> {
  const uid = 'api::leading-group.leading-group';
  return recordForSchool(useCase, { name: 'leading-group.record', uid, school, fields, proof });
}
