import { contentTypeOf, type ContentType, type Strapi } from '../platform/strapi-casts';

/** `material`: changed by use cases only. `reference`: edited in the panel under the same checks. `system`: written by the platform. */
export type RecordKind = 'material' | 'reference' | 'system';

export function recordKind(type: ContentType): RecordKind | null {
  const options = type.pluginOptions?.['not-one-less'] as { record?: RecordKind } | undefined;
  return options?.record ?? null;
}

export function recordKindOf(strapi: Strapi, uid: string): RecordKind | null {
  return recordKind(contentTypeOf(strapi, uid));
}
