import { z } from 'zod';
import { isSettingKey, settingDefinition } from '../../domain/kernel/settings';
import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import { day, text } from '../input/parse-input';
import type { UseCase } from '../start';

const SETTING = 'api::setting.setting';

export const settingValueInput = z.strictObject({
  key: text(80).min(1, { error: '请选择设置项目' }),
  value: z.union([z.string().max(200), z.number(), z.boolean(), z.array(z.number()).max(20)], {
    error: '请填写新值',
  }),
  validFrom: day,
  legalBasis: text(500).optional(),
  note: text(500).optional(),
});

/** Gives a threshold a new value from a day on, today at the earliest; what happened before is judged by what held then. */
export function addSettingValue(
  { strapi, caller, now }: UseCase,
  input: z.infer<typeof settingValueInput>,
): Promise<Row> {
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'setting.add-value' },
    async (context) => {
      const definition = isSettingKey(input.key) ? settingDefinition(input.key) : null;
      const basis = definition?.basis.map(({ document, clause }) => `${document} ${clause}`);
      return createRecord(context, SETTING, {
        ...input,
        unit: definition?.unit ?? null,
        legalBasis: input.legalBasis ?? basis?.join('；') ?? null,
        note: input.note ?? definition?.title ?? null,
        extra: {},
      });
    },
  );
}
