import { contentTypeOf, type Strapi } from '../platform/strapi-casts';
import { invalid } from './errors';

const DOCUMENT_ID = /^[a-z][a-z0-9]{23}$/;
const COMMANDS = ['connect', 'set', 'disconnect'] as const;

function isTarget(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0;
  if (typeof value === 'string') return DOCUMENT_ID.test(value);
  if (typeof value !== 'object') return false;
  const { id, documentId } = value as { id?: unknown; documentId?: unknown };
  if (id !== undefined && !(typeof id === 'number' && Number.isSafeInteger(id) && id > 0))
    return false;
  if (documentId !== undefined && !(typeof documentId === 'string' && DOCUMENT_ID.test(documentId)))
    return false;
  return id !== undefined || documentId !== undefined;
}

function isRelationInput(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.every(isTarget);
  if (value !== null && typeof value === 'object' && COMMANDS.some((command) => command in value)) {
    return COMMANDS.every((command) => {
      const part = (value as Record<string, unknown>)[command];
      return (
        part === undefined ||
        part === null ||
        (Array.isArray(part) ? part.every(isTarget) : isTarget(part))
      );
    });
  }
  return isTarget(value);
}

/**
 * Refuses relation inputs that are no reference. Strapi 5.54 reads a string that begins with a digit, or `{"id": "abc"}`, as a row
 * id; PostgreSQL refuses it inside the transaction, the parallel unique check rejects unhandled, and the process ends.
 */
export function checkRelationShapes(strapi: Strapi, uid: string, data: unknown): void {
  if (data === null || typeof data !== 'object') return;
  for (const [name, attribute] of Object.entries(contentTypeOf(strapi, uid).attributes)) {
    if (attribute.type !== 'relation') continue;
    if (!isRelationInput((data as Record<string, unknown>)[name])) {
      throw invalid('INPUT-03', '关联的记录编号不正确，请从列表中重新选择。', [name]);
    }
  }
}
