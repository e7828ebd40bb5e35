import { contentTypeOf, runningStrapi } from '../platform/strapi-casts';
import type { Change } from './change';

const SCOPE = ['schoolCode', 'classCode', 'zoneCode', 'townCode', 'residenceTownCode', 'childNo'];
const OPEN_TYPES = new Set(['enumeration', 'date', 'datetime', 'integer', 'boolean']);

/** The row's scope codes, for rows derived from it (audit, events, visits). */
export function scopeOfRow(row: Record<string, unknown>): Record<string, string | null> {
  return Object.fromEntries(
    SCOPE.map((name) => [name, typeof row[name] === 'string' ? row[name] : null]),
  );
}

/**
 * What an audit entry keeps of a change: old and new for codes, dates, states and figures; only the name for free text and personal
 * attributes, so that the audit is not a second store of children's data.
 */
export function changesForAudit(change: Change): Record<string, unknown> {
  const { attributes } = contentTypeOf(runningStrapi(), change.uid);
  const summary: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(change.data)) {
    const attribute = attributes[name];
    if (!attribute || name === 'rev') continue;
    const open = OPEN_TYPES.has(String(attribute.type)) || /(Code|No|Hash|Sha256)$/.test(name);
    const old = change.before?.[name] ?? null;
    if (!open || attribute.private === true) summary[name] = 'changed';
    else if (old !== value) summary[name] = [old, value];
  }
  return summary;
}
