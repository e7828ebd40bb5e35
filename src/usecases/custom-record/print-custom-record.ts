import { composeRegisterPage } from '../../documents/custom/register-page';
import { referencesOf } from '../../domain/custom-type/custom-fields';
import { customUid, type CustomType } from '../../domain/custom-type/custom-type';
import { registerTemplateCode } from '../../domain/custom-type/register-template';
import { auditAct } from '../../guard/audit';
import { scopeOfRow } from '../../guard/change-summary';
import { runGuarded } from '../../guard/run';
import { textOf } from '../../platform/row-values';
import { printNow } from '../document/print-now';
import type { UseCase } from '../start';
import { sourceInUse } from '../template/template-version';
import { customRecordInScope } from './custom-record-in-scope';
import { registerPageOf } from './register-page-of';
import { OFFICIAL_FONTS } from '../document/official-fonts';

/**
 * One record of a register as PDF, by the template that is in use; who printed it goes on record. It is no official paper: nothing is
 * numbered or kept. @throws 404 out of scope · 503 the printer is busy
 */
export async function printCustomRecord(
  useCase: UseCase,
  type: CustomType,
  documentId: string,
): Promise<{ fileName: string; bytes: Buffer }> {
  const { strapi, caller, now } = useCase;
  const references = referencesOf(type).map(({ name }) => name);
  const row = await customRecordInScope(strapi, caller, type, documentId, references);
  const source = await sourceInUse(strapi, registerTemplateCode(type));
  const page = await registerPageOf(useCase, type, row);
  const bytes = await printNow(composeRegisterPage(source, page, OFFICIAL_FONTS).html);
  await runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'custom-record.print' },
    async (context) =>
      auditAct(context, 'pdf', {
        type: customUid(type.name),
        documentId,
        scope: scopeOfRow(row),
      }),
  );
  return { fileName: `${type.title} ${textOf(row.recordNo)}.pdf`, bytes };
}
