/* eslint-disable @typescript-eslint/no-explicit-any -- the one place where Strapi's loose types are narrowed to ours */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export type Strapi = Core.Strapi;
export type Row = Record<string, unknown> & { id: number; documentId: string };
export type Data = Record<string, unknown>;

type FindParams = {
  where?: Data;
  filters?: Data;
  select?: string[];
  orderBy?: unknown;
  limit?: number;
  offset?: number;
  populate?: unknown;
};

export type Query = {
  create(params: { data: Data; select?: string[] }): Promise<Row>;
  update(params: { where: Data; data: Data; select?: string[] }): Promise<Row | null>;
  delete(params: { where: Data }): Promise<Row | null>;
  findOne(params: FindParams): Promise<Row | null>;
  findMany(params: FindParams): Promise<Row[]>;
  count(params: FindParams): Promise<number>;
};

/** Strapi's query layer for one type: lifecycles run, the document service does not. */
export function queryOf(strapi: Strapi, uid: string): Query {
  return strapi.db.query(uid as any) as unknown as Query;
}

export type RowAttribute = {
  type: string;
  columnName?: string;
  default?: unknown;
  relation?: string;
  mappedBy?: string;
  inversedBy?: string;
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn: { name: string };
    orderColumnName?: string;
    inverseOrderColumnName?: string;
    on?: unknown;
  };
};
export type RowModel = { tableName: string; attributes: Record<string, RowAttribute> };

/** How Strapi keeps one type in tables. */
export function rowModelOf(strapi: Strapi, uid: string): RowModel {
  return strapi.db.metadata.get(uid) as unknown as RowModel;
}

type RowHook = 'beforeCreate' | 'afterCreate' | 'beforeUpdate' | 'afterUpdate';

/** Runs all lifecycles of one write, as Strapi's own query layer does; answers their states, to be handed to the `after` call. */
export function runRowHooks(
  strapi: Strapi,
  hook: RowHook,
  uid: string,
  event: { params: Data; result?: Row },
  states?: Map<any, any>,
): Promise<Map<any, any>> {
  return strapi.db.lifecycles.run(hook, uid, event, states) as Promise<Map<any, any>>;
}

type ReadEvent = { model: { uid: string }; params?: { where?: unknown } };

/** Narrows every list and count of Strapi's own queries to the ids that `idsOf` answers for the type; `null` leaves them as they are. */
export function narrowReads(
  strapi: Strapi,
  idsOf: (uid: string) => Knex.QueryBuilder | null,
): void {
  const narrow = (event: ReadEvent): void => {
    const ids = idsOf(event.model.uid);
    if (ids === null || event.params === undefined) return;
    const { where } = event.params;
    event.params.where = { $and: [...(where ? [where] : []), { id: { $in: ids } }] };
  };
  strapi.db.lifecycles.subscribe({ beforeFindMany: narrow, beforeCount: narrow } as any);
}

/**
 * Puts the lists of Strapi's own queries in an order that it can't write itself. `ordered` gets the type and the ids of all rows that a
 * list finds, and answers them as a query in order, or `null` to leave the list as it is. A list is read by the ids of its page.
 */
export function orderReads(
  strapi: Strapi,
  ordered: (uid: string, ids: () => Knex.QueryBuilder) => Knex.QueryBuilder | null,
): void {
  const beforeFindMany = async ({ model, params, state }: any): Promise<void> => {
    const { _q, where, filters, limit, offset } = params ?? {};
    const found = () =>
      (strapi.db.queryBuilder(model.uid) as any)
        .init({ select: ['id'], _q, where, filters })
        .getKnexQuery() as Knex.QueryBuilder;
    const query = ordered(model.uid, found);
    if (query === null) return;
    if (typeof limit === 'number' && limit >= 0) void query.limit(limit);
    const rows = (await query.offset(offset ?? 0)) as { id: number }[];
    state.order = rows.map(({ id }) => id);
    Object.assign(params, {
      where: { id: { $in: state.order } },
      _q: undefined,
      offset: undefined,
    });
  };
  const afterFindMany = ({ state, result }: any): void => {
    const { order } = state as { order?: number[] };
    if (order === undefined) return;
    const places = new Map(order.map((id, place) => [id, place]));
    const placeOf = ({ id }: Row) => places.get(id) ?? order.length;
    (result as Row[]).sort((a, b) => placeOf(a) - placeOf(b));
  };
  strapi.db.lifecycles.subscribe({ beforeFindMany, afterFindMany } as any);
}

export type DocumentReads = {
  findMany(params: Data): Promise<Row[]>;
  findOne(params: Data): Promise<Row | null>;
  count(params: Data): Promise<number>;
};

/** Strapi's document service for one type, reading side. */
export function documentsOf(strapi: Strapi, uid: string): DocumentReads {
  return strapi.documents(uid as any) as unknown as DocumentReads;
}

/** The ids of the rows of one type that pass `filters` (as the document service takes them), to be narrowed further; its table is `t0`. */
export function rowsQueryOf(strapi: Strapi, uid: string, filters: Data): Knex.QueryBuilder {
  const { where } = (strapi.get('query-params' as any) as any).transform(uid, { filters });
  const builder = strapi.db.queryBuilder(uid as any) as any;
  return builder.init({ select: ['id'], where }).getKnexQuery() as Knex.QueryBuilder;
}

/** The connection pool; inside a transaction use the transaction's own `trx`. */
export function knexOf(strapi: Strapi): Knex {
  return strapi.db.connection as unknown as Knex;
}

/** Runs `work` in one transaction; Strapi's own queries inside join it. */
export function transactionOf<T>(
  strapi: Strapi,
  work: (trx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return strapi.db.transaction(({ trx }: any) => work(trx as Knex.Transaction)) as Promise<T>;
}

export type ContentType = {
  uid: string;
  info: { displayName: string };
  collectionName: string;
  attributes: Record<string, Record<string, any>>;
  pluginOptions?: Record<string, any>;
  options?: Record<string, unknown>;
};

/** All content types of the application (`api::…`). */
export function applicationTypes(strapi: Strapi): ContentType[] {
  return Object.values(strapi.contentTypes as any).filter((type: any) =>
    type.uid.startsWith('api::'),
  ) as ContentType[];
}

export function contentTypeOf(strapi: Strapi, uid: string): ContentType {
  return strapi.contentType(uid as any) as unknown as ContentType;
}

/** A plugin's or the admin's service, by name; its shape is the caller's claim. */
export function serviceOf<T>(strapi: Strapi, uid: string): T {
  return strapi.service(uid as any) as unknown as T;
}

/** One action of an api's controller, looked up when it is called. */
export function controllerOf<Context>(
  strapi: Strapi,
  uid: string,
  action: string,
): (context: Context) => Promise<unknown> {
  const controller = strapi.controller(uid as any) as any;
  return (context) => controller[action](context);
}

/** Names of the application's APIs, those without a content type too. */
export const apiNames = (strapi: Strapi): string[] => Object.keys(strapi.apis as any);

export type ContentRoute = { method: string; path: string; action: string };

/** The REST routes of the application and of sign-in, each with the action that a role must be allowed. */
export function contentRoutes(strapi: Strapi): ContentRoute[] {
  const owners: any[] = [
    ...Object.values(strapi.apis as any),
    strapi.plugin('users-permissions' as any),
  ];
  return owners
    .flatMap((owner) => Object.values(owner.routes).flatMap((router: any) => router.routes ?? []))
    .filter((route: any) => route.info?.type === 'content-api')
    .map((route: any) => ({
      method: route.method,
      path: route.path,
      action: route.config.auth.scope[0],
    }));
}

/** What somebody may do on the content API. */
export type ContentAbility = { can(action: string): boolean };

/** The ability that these rights make, by Strapi's own engine. */
export async function contentAbility(
  strapi: Strapi,
  rights: { action: string }[],
): Promise<ContentAbility> {
  const { engine } = strapi.contentAPI.permissions as any;
  return (await engine.generateAbility(rights)) as ContentAbility;
}

/** Adds a way to sign in to the content API. */
export function registerContentStrategy(strapi: Strapi, strategy: object): void {
  (strapi.get('auth') as any).register('content-api', strategy);
}

/** The application's own routes are opened by these ways to sign in only, tried in this order. */
export function restrictStrategies(strapi: Strapi, strategies: string[]): void {
  for (const api of Object.values(strapi.apis as any) as any[])
    for (const router of Object.values(api.routes ?? {}) as any[])
      for (const route of router.routes ?? []) {
        route.config ??= {};
        if (route.config.auth !== false)
          route.config.auth = { ...(route.config.auth as object | undefined), strategies };
      }
}

export type AdminRoute<Context> = {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  handler: (context: Context) => Promise<unknown>;
  policies: unknown[];
};

/** Mounts routes for signed-in panel accounts; Strapi takes an api's own routes as content-API always. */
export function mountAdminRoutes<Context>(
  strapi: Strapi,
  prefix: string,
  routes: AdminRoute<Context>[],
): void {
  strapi.server.routes({
    type: 'admin',
    prefix,
    routes: routes.map(({ policies, ...route }) => ({
      ...route,
      info: { type: 'admin' },
      config: { policies },
    })) as any,
  });
}

/** The running instance, for lifecycle hooks, which are not handed one. */
export function runningStrapi(): Strapi {
  return (globalThis as any).strapi as Strapi;
}

/** What one type made of data brings with it: its content type with hooks, one controller, one router. */
export type ApiParts = {
  contentType: { schema: object; lifecycles: object };
  controller: unknown;
  routes: { routes: object[] };
};

/** Adds an api as if its folder stood in `src/api`. Only in `register()`: afterwards Strapi has made tables and routes. */
export function addApi(strapi: Strapi, name: string, parts: ApiParts): void {
  const { schema, lifecycles } = parts.contentType;
  const globalId = name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
  (strapi.get('apis' as any) as any).add(name, {
    contentTypes: {
      [name]: { schema: { ...schema, apiName: name, globalId }, actions: {}, lifecycles },
    },
    controllers: { [name]: parts.controller },
    routes: { [name]: parts.routes },
  });
}
