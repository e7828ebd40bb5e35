import { scopedFilterFor } from '../access/record-scope';
import { conflict, GuardError, notFound } from '../guard/errors';
import { contentTypeOf, queryOf, type Strapi } from '../platform/strapi-casts';
import { callerOf } from './caller';
import type { Http } from './context';
import { dataOf } from './use-case';

/**
 * PUT of a record that changes by business acts only: 404 out of scope, 409 on a stale `rev`, else 400 at every field that was sent,
 * with the way to change it.
 */
export function refusingUpdate(strapi: Strapi, uid: string) {
  return async (http: Http): Promise<void> => {
    const caller = await callerOf(strapi, http);
    const row = await queryOf(strapi, uid).findOne({
      where: { $and: [{ documentId: http.params.id ?? '' }, scopedFilterFor(strapi, uid, caller)] },
    });
    if (!row) throw notFound();
    const { rev, ...fields } = dataOf(http) as Record<string, unknown>;
    if (rev !== undefined && rev !== row.rev)
      throw conflict('REV-01', '这条记录已被别人修改，请刷新后再办理。', { rev: row.rev });
    const label = contentTypeOf(strapi, uid).info.displayName;
    const names = Object.keys(fields);
    throw new GuardError(
      400,
      (names.length > 0 ? names : ['data']).map((name) => ({
        path: [name],
        message: `“${label}”不能直接修改，请使用对应的业务操作办理。`,
        name: 'GUARD-01',
        code: 'GUARD-01',
      })),
    );
  };
}
