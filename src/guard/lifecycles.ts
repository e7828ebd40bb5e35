import { beforeWrite, afterWrite, refuseManyRows, type HookEvent } from './hooks';

/**
 * Strapi's lifecycle hooks of one record type: each only calls the guard, so that a rule holds on every path (REST, panel, import,
 * job, `strapi.db.query`).
 */
export function guardLifecycles(uid: string) {
  return {
    beforeCreate: (event: HookEvent) => beforeWrite(uid, 'create', event),
    beforeUpdate: (event: HookEvent) => beforeWrite(uid, 'update', event),
    beforeDelete: (event: HookEvent) => beforeWrite(uid, 'delete', event),
    beforeCreateMany: () => refuseManyRows(uid),
    beforeUpdateMany: () => refuseManyRows(uid),
    beforeDeleteMany: () => refuseManyRows(uid),
    afterCreate: (event: HookEvent) => afterWrite(uid, 'create', event),
    afterUpdate: (event: HookEvent) => afterWrite(uid, 'update', event),
    afterDelete: (event: HookEvent) => afterWrite(uid, 'delete', event),
  };
}
