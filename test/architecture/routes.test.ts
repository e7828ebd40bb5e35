import { ACCOUNT_ACTIONS, ROLE_MATRIX } from '../../src/access/role-matrix';
import { CASE_ACTIONS, type CaseAction } from '../../src/domain/case/transition';
import { ROLES } from '../../src/domain/kernel/actor';
import { filesLike, read, readJson } from './project';

type Route = { method: string; path: string; handler: string };

/** Route files are data: they import nothing but the function that lists a type's conventional routes. */
const routes = filesLike(/^src\/api\/[^/]+\/routes\/.*\.ts$/).flatMap((path) => {
  const api = path.split('/')[2];
  const module = jest.requireActual<{ default: { routes: Route[] } }>(`../../${path}`);
  return module.default.routes.map((route) => ({
    ...route,
    action: `api::${String(api)}.${route.handler}`,
  }));
});

type Operation = { 'x-roles'?: string[] };
const description = readJson('docs/api/openapi.json') as {
  paths: Record<string, Record<string, Operation>>;
};
const described = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** The opening has its own route, and the clock takes its steps itself: known to the state table, offered by nobody. */
const NOT_OFFERED: CaseAction[] = ['open', 'mark-overdue', 'escalate'];

describe('Every route of the REST API', () => {
  it('stands in the role matrix, and the matrix opens nothing that does not exist', () => {
    const actions = [...new Set(routes.map(({ action }) => action))];
    expect(Object.keys(ROLE_MATRIX).sort()).toEqual(actions.sort());
  });

  it('has a handler in the controller of its type', () => {
    for (const { action } of routes) {
      const [, api, verb] = /^api::([^.]+)\.[^.]+\.(\w+)$/.exec(action) ?? [];
      const text = read(`src/api/${String(api)}/controllers/${String(api)}.ts`);
      const conventional = ['find', 'findOne', 'update'].includes(String(verb));
      expect(conventional || text.includes(`async ${String(verb)}(`)).toBe(true);
    }
  });

  it('deletes nothing', () => {
    expect(routes.filter(({ method }) => !['GET', 'POST', 'PUT'].includes(method))).toEqual([]);
  });

  it('opens to roles that exist', () => {
    for (const roles of Object.values(ROLE_MATRIX)) {
      expect(roles.length).toBeGreaterThan(0);
      expect(roles.filter((role) => !ROLES.includes(role))).toEqual([]);
    }
  });

  it('leaves of the account plugin only sign-out and the change of the own password', () => {
    expect(ACCOUNT_ACTIONS).toEqual([
      'plugin::users-permissions.auth.logout',
      'plugin::users-permissions.auth.changePassword',
    ]);
  });
});

describe('The description of the REST API', () => {
  it('names every route that a role may call and that does more than refuse', () => {
    const written = new Set(described.map(({ path, method }) => `${method} ${path}`));
    const missing = routes
      .filter(({ method, path }) => method !== 'PUT' && !path.includes(':action'))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
      .filter((each) => !written.has(each));
    expect(missing).toEqual([]);
  });

  it('has one operation for every step of a case that people take', () => {
    const steps = described.flatMap(
      ({ path }) => /^\/cases\/\{id\}\/actions\/([a-z-]+)$/.exec(path)?.[1] ?? [],
    );
    expect([...steps, ...NOT_OFFERED].sort()).toEqual([...CASE_ACTIONS].sort());
  });

  it('offers no record to be deleted and no account to be listed', () => {
    expect(described.filter(({ method }) => method === 'delete')).toEqual([]);
    expect(described.filter(({ path }) => /^\/(users|upload|email|i18n)/.test(path))).toEqual([]);
  });
});
