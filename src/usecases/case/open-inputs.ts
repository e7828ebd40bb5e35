import { z } from 'zod';
import { documentId, extra, text } from '../input/parse-input';

export const openInput = z.strictObject({
  student: documentId,
  origin: z.enum(
    [
      'NOT_REGISTERED',
      'NAME_WITHOUT_PERSON',
      'TIP_OFF',
      'CAMPAIGN',
      'HOME_TEACHING_ENDED',
      'DEFERRAL_ENDED',
      'BY_HAND',
    ],
    { error: '请选择立案来源' },
  ),
  originReason: text(200),
  extra: extra.optional(),
});
