import { createRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import type { NewField } from './field-inputs';

export const FIELD_DEFINITION = 'api::field-definition.field-definition';

/** Adds a field to a record type, last in its form, from `since` or today on. @throws 400 FORM-…, FIELDS-… · 409 code taken */
export function addField({ strapi, caller, now }: UseCase, input: NewField): Promise<Row> {
  return runGuarded(strapi, { actor: caller.actor, now, useCase: 'field.add' }, async (context) => {
    const last = (await context
      .trx('field_definitions')
      .where({ record_type: input.recordType })
      .max('order_no as order')
      .first()) as { order: number | null } | undefined;
    return createRecord(context, FIELD_DEFINITION, {
      ...input,
      since: input.since ?? context.today,
      orderNo: (last?.order ?? 0) + 1,
      active: true,
    });
  });
}
