import { callerOfStaff, type Caller } from '../access/request-actor';
import { toPlainDate } from '../domain/kernel/instant';
import { forbidden, notFound, refusal } from '../guard/errors';
import { now } from '../platform/clock';
import { knexOf, type Strapi } from '../platform/strapi-casts';
import type { Http } from './context';

/** Document ids, names of actions, dates: whatever stands in an address of ours. */
const IN_ADDRESS = /^[\w.-]{1,64}$/;

/**
 * Who calls, with today's scope. 401 when nobody is signed in, 403 when the account belongs to no active member of
 * staff or has another role than they, 404 when the address holds what no record is called (PostgreSQL refuses a NUL with an error).
 */
export async function callerOf(strapi: Strapi, http: Http): Promise<Caller> {
  // A numbered parameter is the whole path, left by the route of the static files.
  const named = Object.entries(http.params).filter(([name]) => !/^\d+$/.test(name));
  if (!named.every(([, part]) => IN_ADDRESS.test(part))) throw notFound();
  if (http.state.caller) return http.state.caller;
  const account = http.state.user;
  if (account === undefined) throw refusal(401, 'ACCESS-01', '请先登录。');
  const { role, staff } = account;
  if (!staff) throw forbidden('该账号没有对应的在岗人员，请联系区教委管理员。', 'ACCESS-02');
  // The account's role opens the routes, the profile's role the rows: they are set in two places of the panel.
  if (role.type !== staff.role)
    throw forbidden('账号的角色与人员登记的岗位角色不一致，请联系区教委管理员。', 'ACCESS-02');
  return callerOfStaff(knexOf(strapi), staff, toPlainDate(now()));
}
