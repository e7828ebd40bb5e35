import { errors } from '@strapi/utils';
import type { StaffColumns } from '../access/request-actor';
import { holdByVersion } from '../platform/hold-by-version';
import { askPrepared } from '../platform/rows/ask-prepared';
import { rememberTokens } from './remember-tokens';
import {
  contentAbility,
  knexOf,
  serviceOf,
  type ContentAbility,
  type Strapi,
} from '../platform/strapi-casts';

/** What `ctx.state.user` holds on the platform's own routes. */
export type Account = {
  id: number;
  username: string;
  email: string;
  role: { id: number; type: string; name: string };
  staff: StaffColumns | null;
};

type Read = {
  id: number;
  username: string;
  email: string;
  confirmed: boolean | null;
  blocked: boolean | null;
  role_id: number | null;
  role_type: string;
  role_name: string;
  must_confirm: boolean | null;
  version: string;
  staff: string | StaffColumns | null;
};

const ACCOUNT = `
select u.id, u.username, u.email, u.confirmed, u.blocked, r.id as role_id, r.type as role_type, r.name as role_name,
  (s.value::json ->> 'email_confirmation')::boolean as must_confirm, p.version, to_json(m) as staff
from up_users u
left join up_users_role_lnk l on l.user_id = u.id
left join up_roles r on r.id = l.role_id
left join strapi_core_store_settings s on s.key = 'plugin_users-permissions_advanced'
left join lateral (select * from staff_members where account_id = u.id and active limit 1) m on true
cross join nol_permission_version p
where u.id = ?`;

type Request = {
  request: { header: { authorization?: string } };
  state: { user?: Account; session?: { id: string } };
};
type Outcome = { authenticated: boolean; error?: string; credentials?: Account; ability?: unknown };
type Granted = { credentials?: Account; ability?: ContentAbility };

type Sessions = { validateAccessToken: Parameters<typeof rememberTokens>[0] };
type Permissions = {
  findRolePermissions(roleId: number): Promise<object[]>;
  toContentAPIPermission(permission: object): { action: string };
};

const NOBODY: Outcome = { authenticated: false };

function tokenOf({ request }: Request): string | null {
  const [scheme, token, ...more] = (request.header.authorization ?? '').split(/\s+/);
  return scheme?.toLowerCase() === 'bearer' && token && more.length === 0 ? token : null;
}

async function readAccount(strapi: Strapi, userId: number): Promise<Read | undefined> {
  if (!Number.isSafeInteger(userId)) return undefined;
  const [row] = await askPrepared<Read>(knexOf(strapi), ACCOUNT, [userId]);
  return row;
}

function accountOf(row: Read, roleId: number): Account {
  const { id, username, email, role_type: type, role_name: name, staff } = row;
  return {
    id,
    username,
    email,
    role: { id: roleId, type, name },
    staff: typeof staff === 'string' ? (JSON.parse(staff) as StaffColumns) : staff,
  };
}

/**
 * Signed-in people on the platform's own routes. users-permissions asks seven questions of the database at every request (the account
 * twice, its role, its settings, the role's rights, an API token of that name); this asks one. Account, role, profile and blocking are
 * read anew each time; what a role may do is held until the database says that it changed (`nol_permission_version`), so that a right
 * taken away is gone at the next request on every instance. API tokens name no person and open nothing here.
 */
export function accountStrategy(strapi: Strapi) {
  const abilityOf = holdByVersion(async (roleId: number) => {
    const service = serviceOf<Permissions>(strapi, 'plugin::users-permissions.permission');
    const rows = await service.findRolePermissions(roleId);
    return contentAbility(
      strapi,
      rows.map((row) => service.toContentAPIPermission(row)),
    );
  });
  const payloadOf = rememberTokens((token) => {
    const sessions = strapi.sessionManager('users-permissions') as unknown as Sessions;
    return sessions.validateAccessToken(token);
  });
  return {
    name: 'account',
    async authenticate(context: Request): Promise<Outcome> {
      const token = tokenOf(context);
      if (token === null) return NOBODY;
      const payload = payloadOf(token);
      if (payload === null) return NOBODY;
      const row = await readAccount(strapi, Number(payload.userId));
      if (!row || row.role_id === null) return NOBODY;
      if (row.blocked === true || (row.must_confirm === true && row.confirmed !== true))
        return { authenticated: false, error: 'Invalid credentials' };
      const account = accountOf(row, row.role_id);
      context.state.user = account;
      if (payload.sessionId) context.state.session = { id: payload.sessionId };
      return {
        authenticated: true,
        credentials: account,
        ability: await abilityOf(row.role_id, row.version),
      };
    },
    verify({ credentials, ability }: Granted, { scope }: { scope?: string | string[] } = {}): void {
      if (!credentials || !ability) throw new errors.UnauthorizedError();
      const asked = scope === undefined ? [] : [scope].flat();
      if (!asked.every((action) => ability.can(action))) throw new errors.ForbiddenError();
    },
  };
}
