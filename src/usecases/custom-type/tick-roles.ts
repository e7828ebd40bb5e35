import { z } from 'zod';
import { actionsOfType } from '../../access/custom-permissions';
import { ROLES, type Role } from '../../domain/kernel/actor';
import { notFound } from '../../guard/errors';
import { changeRecord, lockRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf, type Row } from '../../platform/strapi-casts';
import { rev } from '../input/parse-input';
import type { UseCase } from '../start';
import { alignPermissions } from './align-permissions';
import { CUSTOM_TYPE } from './promote-types';

const roles = z
  .array(z.enum(ROLES as [Role, ...Role[]], { error: '没有这个岗位，请刷新页面后再勾选' }))
  .max(ROLES.length);

export const tickInput = z.strictObject({ rev, read: roles, create: roles, change: roles });

/**
 * Opens a register to roles, and closes it to the others, at once on every instance. Whoever may create or change may also read: they
 * would not find again what they wrote. @throws 404 · 409 REV-01
 */
export function tickRoles(
  { strapi, caller, now }: UseCase,
  documentId: string,
  input: z.infer<typeof tickInput>,
): Promise<Row> {
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'custom-type.tick' },
    async (context) => {
      const row = await lockRecord(context, CUSTOM_TYPE, documentId);
      if (!row) throw notFound('登记表');
      const ticked = {
        read: ROLES.filter((role) =>
          [...input.read, ...input.create, ...input.change].includes(role),
        ),
        create: ROLES.filter((role) => input.create.includes(role)),
        change: ROLES.filter((role) => input.change.includes(role)),
      };
      const actions = actionsOfType(String(row.name));
      const own = new Set(actions.map(({ action }) => action));
      const accounts = await queryOf(strapi, 'plugin::users-permissions.role').findMany({
        where: { type: { $in: ROLES } },
      });
      for (const { id, type } of accounts) {
        const wanted = actions.filter(({ deed }) => ticked[deed].includes(type as Role));
        await alignPermissions(
          strapi,
          id,
          wanted.map(({ action }) => action),
          (action) => own.has(action),
        );
      }
      return changeRecord(context, CUSTOM_TYPE, row.id, {
        rev: input.rev,
        readRoles: ticked.read,
        createRoles: ticked.create,
        changeRoles: ticked.change,
      });
    },
  );
}
