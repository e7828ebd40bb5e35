type Route = { method: 'GET' | 'POST' | 'PUT'; path: string; handler: string; config?: object };

/** Conventional Strapi routes of one type: GET list and one, plus the writes it has. DELETE is absent on purpose (405). */
export function recordRoutes(
  name: string,
  plural: string,
  writes: readonly ('create' | 'update')[] = [],
  actions: readonly Route[] = [],
): { routes: Route[] } {
  return {
    routes: [
      ...actions,
      { method: 'GET', path: `/${plural}`, handler: `${name}.find` },
      { method: 'GET', path: `/${plural}/:id`, handler: `${name}.findOne` },
      ...(writes.includes('create')
        ? [{ method: 'POST' as const, path: `/${plural}`, handler: `${name}.create` }]
        : []),
      ...(writes.includes('update')
        ? [{ method: 'PUT' as const, path: `/${plural}/:id`, handler: `${name}.update` }]
        : []),
    ],
  };
}
