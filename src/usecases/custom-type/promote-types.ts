import type { CustomType } from '../../domain/custom-type/custom-type';
import { changeRecord, createRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf } from '../../platform/strapi-casts';
import type { UseCase } from '../start';

export const CUSTOM_TYPE = 'api::custom-type.custom-type';

/**
 * Takes designed registers over as data, all or none. A new one is closed: no role is ticked. The tables are made when the server is
 * next started; what a known register already holds stays.
 */
export function promoteTypes(
  { strapi, caller, now }: UseCase,
  types: readonly CustomType[],
): Promise<void> {
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'custom-type.promote' },
    async (context) => {
      for (const type of types) {
        const data = { plural: type.plural, title: type.title, design: type };
        const known = await queryOf(strapi, CUSTOM_TYPE).findOne({ where: { name: type.name } });
        const row = known ? await lockRecord(context, CUSTOM_TYPE, known.documentId) : null;
        if (row) await changeRecord(context, CUSTOM_TYPE, row.id, data);
        else
          await createRecord(context, CUSTOM_TYPE, {
            ...data,
            name: type.name,
            readRoles: [],
            createRoles: [],
            changeRoles: [],
            promotedOn: context.today,
          });
      }
    },
  );
}
