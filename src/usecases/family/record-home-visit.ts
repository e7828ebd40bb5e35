import type { z } from 'zod';
import { recordForChild } from '../child-record/record-for-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { homeVisitInput } from './family-inputs';

/** 家访登记 (大渡口方案 四（八）): also by the town in which the child lives. */
export function recordHomeVisit(
  useCase: UseCase,
  { student, photos, signatures, ...fields }: z.infer<typeof homeVisitInput>,
): Promise<Written> {
  const uid = 'api::home-visit.home-visit';
  const evidence = { photos, signatures, byResidence: true };
  return recordForChild(useCase, { name: 'home-visit.record', uid, student, fields, ...evidence });
}
