/** A JSON Schema (2020-12), as OpenAPI 3.1 uses it. */
export type Schema = { [keyword: string]: unknown };

export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const whole: Schema = { type: 'integer' };
export const day: Schema = { type: 'string', format: 'date' };
export const instant: Schema = { type: 'string', format: 'date-time' };
/** A document id, as relations and paths give it. */
export const documentId: Schema = { type: 'string', pattern: '^[a-z][a-z0-9]{23}$' };

export const list = (items: Schema): Schema => ({ type: 'array', items });

export const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: [...values] });

/** The same value or nothing. */
export const orNull = (schema: Schema): Schema =>
  typeof schema.type === 'string' && !('enum' in schema)
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] };

/** An object of just these properties; those named in `optional` may be left out. */
export const shape = (
  properties: Record<string, Schema>,
  optional: readonly string[] = [],
): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

export const refTo = (component: string): Schema => ({
  $ref: `#/components/schemas/${component}`,
});

/** `api::case-event.case-event` → `CaseEvent`. */
export const componentOf = (uid: string): string =>
  uid
    .slice(uid.lastIndexOf('.') + 1)
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
