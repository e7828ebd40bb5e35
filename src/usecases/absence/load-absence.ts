import { inScope } from '../../access/scope';
import type { GuardContext } from '../../guard/context';
import { conflict, notFound } from '../../guard/errors';
import { lockRecord } from '../../guard/records';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { ABSENCE } from './open-absence';

/** An absence in scope, locked, in the version the caller saw. */
export async function loadAbsence(
  context: GuardContext,
  useCase: UseCase,
  absenceId: string,
  rev: number,
): Promise<Row> {
  const absence = await lockRecord(context, ABSENCE, absenceId);
  if (!absence || !inScope(useCase.caller.scope, absence, true)) throw notFound('缺勤记录');
  if (absence.rev !== rev) {
    throw conflict('REV-01', '这条缺勤记录已被别人修改，请刷新后再办理。', { rev: absence.rev });
  }
  return absence;
}
