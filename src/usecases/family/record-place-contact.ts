import type { z } from 'zod';
import { recordForChild } from '../child-record/record-for-child';
import type { Written } from '../child-record/written';
import type { UseCase } from '../start';
import type { placeContactInput } from './family-inputs';

/** 与户籍地镇街、村社区联系记录 (荣教政发〔2020〕55号 附件3). */
export function recordPlaceContact(
  useCase: UseCase,
  { student, photos, ...fields }: z.infer<typeof placeContactInput>,
): Promise<Written> {
  const uid = 'api::place-contact.place-contact';
  const more = { photos, byResidence: true };
  return recordForChild(useCase, { name: 'place-contact.record', uid, student, fields, ...more });
}
