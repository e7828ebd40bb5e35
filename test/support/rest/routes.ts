import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../site/runner';

/** A route as the running application lists it; `/api/cases/:id`. */
export type Route = { method: string; path: string };

type RouteFile = { default: { routes: { method: string; path: string; handler: string }[] } };

const API = join(ROOT, 'src', 'api');

/** `GET /api/cases/:id` → `api::case.case.findOne`, for the routes that the project itself adds. */
const ACTIONS = new Map<string, string>(
  readdirSync(API).flatMap((api) =>
    readdirSync(API + `/${api}`).includes('routes')
      ? jest
          .requireActual<RouteFile>(join(API, api, 'routes', api))
          .default.routes.map(
            ({ method, path, handler }) =>
              [`${method} /api${path}`, `api::${api}.${handler}`] as const,
          )
      : [],
  ),
);

/** Sign-in, renewal and sign-out: open to everybody, and tested as such elsewhere. */
const SIGN_IN = /^\/api\/auth\/(local|refresh|logout|change-password|:provider\/callback)$/;

/** The action that a role must be allowed; `null` for routes that the project does not add. */
export const actionOf = ({ method, path }: Route): string | null =>
  ACTIONS.get(`${method} ${path}`) ?? null;

/** Everything under /api; HEAD goes with GET. */
export const restRoutes = (routes: Route[]): Route[] =>
  routes.filter(({ method, path }) => path.startsWith('/api/') && method !== 'HEAD');

/** What the framework and its plugins add under /api, sign-in left out. */
export const closedRoutes = (routes: Route[]): Route[] =>
  restRoutes(routes).filter((route) => actionOf(route) === null && !SIGN_IN.test(route.path));

/** The address with something in place of every parameter that no record is called. */
export const pathOf = (path: string): string =>
  path
    .replace(':action', 'close')
    .replaceAll(/\/:\w+(\([^)]*\))?/g, `/${'a'.repeat(24)}`)
    .replaceAll(/\(\.[*+]\)/g, 'a');

/** Asks all, twenty at a time: the server has a queue of its own, a test should not fill it. */
export async function inTurns<T, R>(all: T[], ask: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let from = 0; from < all.length; from += 20)
    answers.push(...(await Promise.all(all.slice(from, from + 20).map(ask))));
  return answers;
}
