import { generate } from '@strapi/openapi';
import { ACCOUNT_ACTIONS, ROLE_MATRIX } from '../../access/role-matrix';
import type { Role } from '../../domain/kernel/actor';
import { contentRoutes, type Strapi } from '../../platform/strapi-casts';
import { PUBLIC_ACTIONS } from '../boot/seed-roles';
import { bodyOf } from './request-bodies';

/** What Strapi's generator knows of an operation, as far as it is true here. */
type Frame = { operationId: string; tags?: string[] };

/** An operation that somebody may call. */
export type OpenOperation = {
  path: string;
  method: string;
  /** `api::case.case.find` */
  action: string;
  roles: readonly Role[] | 'public' | 'signed-in';
  frame: Frame;
};

function rolesOf(
  action: string,
  path: string,
  custom: Readonly<Record<string, readonly Role[]>>,
): OpenOperation['roles'] | null {
  // Sign-in through other providers shares the action and is switched off.
  if (path.includes(':provider')) return null;
  if (PUBLIC_ACTIONS.includes(action)) return 'public';
  if (ACCOUNT_ACTIONS.includes(action)) return 'signed-in';
  const ticked = custom[action] ?? [];
  return ROLE_MATRIX[action] ?? (ticked.length > 0 ? ticked : null);
}

const pathOf = (route: string): string => route.replaceAll(/:(\w+)/g, '{$1}');

/** PUT of a type that has no input only answers how the record is changed; that is no operation to offer. */
const onlyRefuses = (method: string, action: string): boolean =>
  method === 'put' && bodyOf(action) === null;

/** Strapi's own list of REST operations without those that no role may call. */
export function openOperations(
  strapi: Strapi,
  custom: Readonly<Record<string, readonly Role[]>> = {},
): OpenOperation[] {
  const paths = generate(strapi, { type: 'content-api' }).document.paths as Record<
    string,
    Record<string, Frame> | undefined
  >;
  return contentRoutes(strapi).flatMap(({ action, method, path }) => {
    const operation = { path: pathOf(path), method: method.toLowerCase(), action };
    const roles = rolesOf(action, path, custom);
    const frame = paths[operation.path]?.[operation.method];
    if (roles === null || onlyRefuses(operation.method, action)) return [];
    if (!frame) throw new Error(`${method} ${path} is not in Strapi's description`);
    return [{ ...operation, roles, frame }];
  });
}
