import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ROLE_LABELS, type Role } from '../../domain/kernel/actor';
import { auditAct } from '../../guard/audit';
import { conflict, notFound } from '../../guard/errors';
import { changeRecord } from '../../guard/records';
import { runGuarded } from '../../guard/run';
import { queryOf, serviceOf, type Row } from '../../platform/strapi-casts';
import { scopeOfRow } from '../../guard/change-summary';
import type { UseCase } from '../start';

const STAFF = 'api::staff.staff';
const USER = 'plugin::users-permissions.user';
const PASSWORD_BYTES = 12;

export const accountInput = z.strictObject({
  username: z
    .string({ error: '请填写用户名' })
    .trim()
    .regex(/^[a-z][a-z0-9._-]{2,39}$/, {
      error: '用户名须为 3 到 40 个小写字母、数字和 . _ - ，以字母开头',
    }),
});

type Accounts = { add(values: Record<string, unknown>): Promise<Row> };

/**
 * Opens the portal account of a member of staff with the role of their post. The first password is answered once and stored nowhere;
 * its holder changes it after signing in.
 */
export function openAccount(
  useCase: UseCase,
  staffId: string,
  { username }: z.infer<typeof accountInput>,
): Promise<{ username: string; password: string; roleLabel: string }> {
  const { strapi, caller, now } = useCase;
  return runGuarded(
    strapi,
    { actor: caller.actor, now, useCase: 'account.open' },
    async (context) => {
      const staff = await queryOf(strapi, STAFF).findOne({ where: { documentId: staffId } });
      if (!staff) throw notFound('人员');
      if (staff.accountId)
        throw conflict('ACCOUNT-01', '这名人员已有登录账号，不能重复开通。', {}, ['username']);
      if (await queryOf(strapi, USER).findOne({ where: { username } }))
        throw conflict('ACCOUNT-02', '这个用户名已被使用，请换一个。', {}, ['username']);
      const role = await queryOf(strapi, 'plugin::users-permissions.role').findOne({
        where: { type: staff.role },
      });
      const password = randomBytes(PASSWORD_BYTES).toString('base64url');
      const account = await serviceOf<Accounts>(strapi, USER).add({
        username,
        email: `${username}@accounts.invalid`,
        password,
        provider: 'local',
        confirmed: true,
        blocked: false,
        role: role?.id,
      });
      await changeRecord(context, STAFF, staff.id, { accountId: account.id });
      auditAct(context, 'open', { type: STAFF, documentId: staffId, scope: scopeOfRow(staff) });
      return { username, password, roleLabel: ROLE_LABELS[staff.role as Role] };
    },
  );
}
