import { DOCUMENT_KIND_LABELS } from '../../domain/document/issuer';
import { formatChineseDate, plainDate } from '../../domain/kernel/plain-date';
import type { InspectionSheetData } from '../../documents/forms/inspection-sheet-data';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { createRecord } from '../../guard/records';
import { orderPrint } from '../document/order-print';
import { textOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';
import { freezeData } from '../document/freeze-data';
import { publishedVersion } from '../template/template-version';
import { requireGlyphs } from '../document/require-glyphs';

const DOCUMENT = 'api::official-document.official-document';
const FORM = 'inspection-sheet';
const COMMITTEE_CODE = 'COMMITTEE';

/** Freezes what a sheet says and has it printed. It bears no number: the annex knows none. */
export async function issueSheet(
  context: GuardContext,
  inspection: Row,
  data: InspectionSheetData,
): Promise<Row> {
  requireGlyphs(data);
  const at = new Date(context.now).toISOString();
  const inspectedOn = formatChineseDate(plainDate(textOf(inspection.inspectedOn)));
  const document = await createRecord(context, DOCUMENT, {
    kind: 'INSPECTION_SHEET',
    state: 'DOC_ISSUED',
    title: `${DOCUMENT_KIND_LABELS.INSPECTION_SHEET} ${textOf(inspection.schoolName)} ${inspectedOn}`,
    issuerType: 'COMMITTEE',
    issuerCode: COMMITTEE_CODE,
    issuerName: context.settings('district.committeeName'),
    addressee: inspection.schoolName,
    form: FORM,
    formVersion: publishedVersion(context, FORM),
    ...freezeData(data),
    issuedOn: context.today,
    issuedAt: at,
    issuedByStaffNo: context.actor.staffNo,
    issuedByName: context.actor.name,
    renderState: 'RENDER_PENDING',
    verificationCode: data.verificationCode,
    ...scopeOfRow(inspection),
  });
  orderPrint(context, document.documentId);
  return document;
}
