import { list, refTo, shape, type Schema } from './schema';

/**
 * What a call answers: status, media type and schema; `null` for bytes and for nothing. `or`: the status when what was to be made is
 * there already.
 */
export type Answer = { status: 200 | 201; media: string; schema: Schema | null; or?: 200 };

export const json = (schema: Schema, status: 200 | 201 = 200): Answer => ({
  status,
  media: 'application/json',
  schema,
});
export const data = (schema: Schema): Answer => json(shape({ data: schema }));

/** `meta` of an answer to a write: what the rules noted without refusing. */
export const WARNINGS = shape({ warnings: list(refTo('Violation')) });

export const page = (component: string): Answer =>
  json(shape({ data: list(refTo(component)), meta: shape({ pagination: refTo('Pagination') }) }));

export const one = (component: string): Answer =>
  json(shape({ data: refTo(component), meta: { type: 'object' } }, ['meta']));

/** A record as it was written, with what the rules noted without refusing. */
export const written = (component: string, status: 200 | 201): Answer =>
  json(shape({ data: refTo(component), meta: WARNINGS }), status);

export const bytes = (media: string): Answer => ({ status: 200, media, schema: null });
