import type { CustomType } from '../../domain/custom-type/custom-type';
import { conflict } from '../../guard/errors';
import { changeRecord, createRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf } from '../../platform/strapi-casts';
import type { UseCase } from '../start';

export const CUSTOM_TYPE = 'api::custom-type.custom-type';

/** A designed register with the version of the one in production that it was compared with; `null`: there was none. */
export type ComparedType = { readonly type: CustomType; readonly rev: number | null };

/**
 * Takes designed registers over as data, all or none. A new one is closed: no role is ticked. The tables are made when the server is
 * next started; what a known register already holds stays. @throws 409 TYPE-40 when production changed since the comparison
 */
export function promoteTypes(
  { strapi, caller, now }: UseCase,
  compared: readonly ComparedType[],
): Promise<void> {
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'custom-type.promote' },
    async (context) => {
      // Two promotions of one new register would both find none.
      await context.trx.raw(`select pg_advisory_xact_lock(hashtext('nol.promotion'))`);
      for (const { type, rev } of compared) {
        const data = { plural: type.plural, title: type.title, design: type };
        const known = await queryOf(strapi, CUSTOM_TYPE).findOne({ where: { name: type.name } });
        const row = known ? await lockRecord(context, CUSTOM_TYPE, known.documentId) : null;
        if ((row === null ? null : Number(row.rev)) !== rev) throw changedMeanwhile();
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

const changedMeanwhile = () =>
  conflict(
    'TYPE-40',
    '比较以后，正式环境的登记表又有了改动；这次什么也没有投入，请重新运行 npm run promote。',
  );
