import type { FormCode, FormData } from '../../documents/forms/registry';
import { SAMPLES } from '../../documents/forms/samples';
import { auditAct } from '../../guard/audit';
import { scopeOfRow } from '../../guard/change-summary';
import { notFound } from '../../guard/errors';
import { runGuarded } from '../../guard/run';
import { queryOf } from '../../platform/strapi-casts';
import { paperOfRow } from '../document/paper-of-row';
import type { UseCase } from '../start';

const DOCUMENT = 'api::official-document.official-document';

/** What a preview prints: the invented paper, or an issued one of the same form, which goes on record as a read. 404 otherwise. */
export async function panelFormData(
  { strapi, caller, now }: UseCase,
  form: FormCode,
  documentId: string | undefined,
): Promise<FormData[FormCode]> {
  if (documentId === undefined) return SAMPLES[form];
  const row = await queryOf(strapi, DOCUMENT).findOne({ where: { documentId, form } });
  if (!row) throw notFound('文书');
  await runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'template.preview' },
    async (context) =>
      auditAct(context, 'pdf', { type: DOCUMENT, documentId, scope: scopeOfRow(row) }),
  );
  return paperOfRow(strapi, row);
}
