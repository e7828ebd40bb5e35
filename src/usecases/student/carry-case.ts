import { isOpen, type CaseState } from '../../domain/case/states';
import { scopeOfRow } from '../../guard/change-summary';
import type { GuardContext } from '../../guard/context';
import { changeRecord, lockRecord } from '../../guard/records';
import { filledText } from '../../platform/row-values';
import { queryOf, type Data, type Row } from '../../platform/strapi-casts';
import { CASE } from '../case/append-event';
import { handOverByMove } from '../case/hand-over-by-move';

async function openCaseOf(context: GuardContext, childNo: unknown): Promise<Row | null> {
  const rows = await queryOf(context.strapi, CASE).findMany({ where: { childNo } });
  const open = rows.find((row) => isOpen(row.state as CaseState));
  return open ? lockRecord(context, CASE, open.documentId) : null;
}

/** The codes that follow the child at once: all of them while the school is the same, or there is none to hand over from. */
function codesOf(current: Row, after: Row): Data {
  const { schoolCode, classCode, zoneCode, townCode, residenceTownCode } = scopeOfRow(after);
  const towns = { townCode, residenceTownCode };
  const stays = current.schoolCode === schoolCode || filledText(current.schoolCode) === null;
  return stays ? { ...towns, schoolCode, classCode, zoneCode } : towns;
}

/**
 * A child with an open case has moved. In the same school the case follows it to the new class; the register of its new town answers for
 * it; to another school it is handed over, and the old one answers for it until the new one has given its receipt (domain 4b.5).
 */
export async function carryCase(context: GuardContext, before: Row, after: Row): Promise<void> {
  const codes = scopeOfRow(after);
  const old = scopeOfRow(before);
  if (Object.keys(codes).every((name) => codes[name] === old[name])) return;
  const current = await openCaseOf(context, after.childNo);
  if (!current) return;
  const follow = codesOf(current, after);
  const moved = Object.entries(follow).some(([name, code]) => (current[name] ?? null) !== code);
  if (moved) await changeRecord(context, CASE, current.id, follow);
  const to = codes.schoolCode ?? null;
  const from = filledText(current.schoolCode);
  if (to === null || from === null || from === to) return;
  if (filledText(current.handOverSchoolCode) === null) await handOverByMove(context, current, to);
}
