import { now } from '../platform/clock';
import { contentTypeOf, type Strapi } from '../platform/strapi-casts';
import { panelActor } from '../access/panel-actor';
import { guardContext } from './context';
import { invalid } from './errors';
import { recordKindOf } from './record-kinds';
import { checkRelationShapes } from './relation-shape';
import { runGuarded } from './run';

const WRITES = [
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
] as const;
const writeOf = (action: string) => WRITES.find((write) => write === action);

type Call = { uid: string; action: string; params?: { data?: unknown } };

/**
 * Stands in front of Strapi's document service, the panel's way to write. It runs outside Strapi's own transaction, so it opens one:
 * a refusal in a later hook then leaves nothing behind.
 */
export function guardDocumentService(strapi: Strapi): void {
  strapi.documents.use(async (call: unknown, next: () => Promise<unknown>) => {
    const { uid, action, params } = call as Call;
    const write = writeOf(action);
    if (!write) return next() as never;
    // Accounts and files too: a malformed reference in any of them ends the process.
    checkRelationShapes(strapi, uid, params?.data);
    if (!uid.startsWith('api::')) return next() as never;
    const kind = recordKindOf(strapi, uid);
    if (kind === null || guardContext()) return next() as never;
    if (kind !== 'reference') {
      throw invalid(
        'GUARD-01',
        `“${contentTypeOf(strapi, uid).info.displayName}”在后台只能查看；请使用“业务操作”按钮办理。`,
        Object.keys((params?.data as object | undefined) ?? {}).slice(0, 1),
      );
    }
    // Whoever creates a record in the panel has its form before them: required run-time fields are due.
    if (action === 'create' && params?.data) (params.data as Record<string, unknown>).extra ??= {};
    const start = { actor: panelActor(), now: now(), useCase: `panel.${write}` } as const;
    return runGuarded(strapi, start, () => next()) as never;
  });
}
