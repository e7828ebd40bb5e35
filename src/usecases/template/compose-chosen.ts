import { composeRegisterPage } from '../../documents/custom/register-page';
import type { FormCode } from '../../documents/forms/registry';
import { composePaper } from '../../documents/forms/render-form';
import { referencesOf } from '../../domain/custom-type/custom-fields';
import { customUid, type CustomType } from '../../domain/custom-type/custom-type';
import { auditAct } from '../../guard/audit';
import { scopeOfRow } from '../../guard/change-summary';
import { notFound } from '../../guard/errors';
import { runGuarded } from '../../guard/run';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { registerPageOf } from '../custom-record/register-page-of';
import { paperOfRow } from '../document/paper-of-row';
import type { UseCase } from '../start';
import type { TemplateSubject } from './template-subject';
import { OFFICIAL_FONTS } from '../document/official-fonts';

const DOCUMENT = 'api::official-document.official-document';

/** What a preview prints of something real, as HTML: an issued paper of the form, or a record of the register. On record as a read. */
export function composeChosen(
  useCase: UseCase,
  subject: TemplateSubject,
  source: string,
  documentId: string,
): Promise<string> {
  return subject.kind === 'register'
    ? ofRecord(useCase, subject.type, source, documentId)
    : ofPaper(useCase, subject.code, source, documentId);
}

async function ofPaper(
  useCase: UseCase,
  form: FormCode,
  source: string,
  documentId: string,
): Promise<string> {
  const { strapi } = useCase;
  const row = await queryOf(strapi, DOCUMENT).findOne({ where: { documentId, form } });
  if (!row) throw notFound('文书');
  await auditRead(useCase, DOCUMENT, row);
  return composePaper(form, source, await paperOfRow(strapi, row), OFFICIAL_FONTS).html;
}

async function ofRecord(
  useCase: UseCase,
  type: CustomType,
  source: string,
  documentId: string,
): Promise<string> {
  const uid = customUid(type.name);
  const row = await queryOf(useCase.strapi, uid).findOne({
    where: { documentId },
    populate: referencesOf(type).map(({ name }) => name),
  });
  if (!row) throw notFound(type.title);
  await auditRead(useCase, uid, row);
  return composeRegisterPage(source, await registerPageOf(useCase, type, row), OFFICIAL_FONTS).html;
}

const auditRead = ({ strapi, caller, now }: UseCase, type: string, row: Row): Promise<void> =>
  runGuarded(strapi, { actor: caller.actor, now, useCase: 'template.preview' }, async (context) =>
    auditAct(context, 'pdf', { type, documentId: row.documentId, scope: scopeOfRow(row) }),
  );
