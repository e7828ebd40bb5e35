import { inScope } from '../../access/scope';
import type { GuardContext } from '../../guard/context';
import { conflict, notFound } from '../../guard/errors';
import { lockRecord } from '../../guard/records';
import type { Row } from '../../platform/strapi-casts';
import type { UseCase } from '../start';
import { HOME_TEACHING } from './apply';

/** Granted home teaching in scope, locked; 409 while nobody has granted it. */
export async function loadHomeTeaching(
  context: GuardContext,
  useCase: UseCase,
  documentId: string,
): Promise<Row> {
  const row = await lockRecord(context, HOME_TEACHING, documentId);
  if (!row || !inScope(useCase.caller.scope, row, true)) throw notFound('送教申报');
  if (row.state !== 'APPROVED' && row.state !== 'ENDED')
    throw conflict('HOME-34', '这份送教申报还没有批准，批准后才能登记送教和回访。', {
      state: row.state,
    });
  return row;
}
