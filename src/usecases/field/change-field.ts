import { notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { FIELD_DEFINITION } from './add-field';
import type { FieldChange } from './field-inputs';

/** Changes how a field is asked, retires it or takes it up again. Values given so far stay. @throws 404 · 409 stale · 400 FORM-…, FIELDS-… */
export function changeField(
  { strapi, caller, now }: UseCase,
  documentId: string,
  input: FieldChange,
): Promise<Row> {
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'field.change' },
    async (context) => {
      const row = await lockRecord(context, FIELD_DEFINITION, documentId);
      if (!row) throw notFound('字段');
      return changeRecord(context, FIELD_DEFINITION, row.id, input);
    },
  );
}
