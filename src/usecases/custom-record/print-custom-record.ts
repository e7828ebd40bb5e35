import { customRecordHtml, type PrintedRecord } from '../../documents/custom/custom-record-html';
import { answerOf, fieldOf, referencesOf } from '../../domain/custom-type/custom-fields';
import {
  customUid,
  type CustomAttribute,
  type CustomType,
} from '../../domain/custom-type/custom-type';
import { formatValue } from '../../domain/form/format-value';
import { formatChineseDateTime } from '../../domain/kernel/instant';
import { formatChineseDate, parsePlainDate } from '../../domain/kernel/plain-date';
import { auditAct } from '../../guard/audit';
import { scopeOfRow } from '../../guard/change-summary';
import { runGuarded } from '../../guard/run';
import { textOf } from '../../platform/row-values';
import type { Row } from '../../platform/strapi-casts';
import { printNow } from '../document/print-now';
import type { UseCase } from '../start';
import { customRecordInScope } from './custom-record-in-scope';

const OFFICIAL_FONTS = { officialFontsDir: process.env.DOCUMENT_FONTS_DIR ?? null };

function wordsOf(attribute: CustomAttribute, row: Row): string {
  const value = row[attribute.name];
  const field = fieldOf(attribute);
  if (field !== null) return formatValue(field, answerOf(attribute, value));
  return textOf((value as Row | null)?.name);
}

function pageOf(type: CustomType, row: Row, printed: string): PrintedRecord {
  const on = parsePlainDate(textOf(row.recordedOn));
  return {
    title: type.title,
    recordNo: textOf(row.recordNo),
    rows: type.attributes.map((one) => ({ label: one.label, text: wordsOf(one, row) })),
    recordedBy: textOf(row.recordedByName),
    recordedOn: on === null ? '' : formatChineseDate(on),
    printed,
  };
}

/** One record of a register as PDF; who printed it goes on record. @throws 404 out of scope · 503 the printer is busy */
export async function printCustomRecord(
  { strapi, caller, now }: UseCase,
  type: CustomType,
  documentId: string,
): Promise<{ fileName: string; bytes: Buffer }> {
  const references = referencesOf(type).map(({ name }) => name);
  const row = await customRecordInScope(strapi, caller, type, documentId, references);
  const printed = `${caller.actor.name}　${formatChineseDateTime(now)}`;
  const bytes = await printNow(customRecordHtml(pageOf(type, row, printed), OFFICIAL_FONTS));
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
