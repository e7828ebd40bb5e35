import type { Http } from '../../http/context';
import { labels } from '../../domain/labels';
import { contentTypeOf, type Strapi } from '../../platform/strapi-casts';

type Named = { label: string; value: string };
type Subject = { uid: string; label: string; properties: { children?: Named[] }[] };
type Sections = {
  data?: { sections?: Record<'collectionTypes' | 'singleTypes', { subjects: Subject[] }> };
};

const attributeLabels = (uid: string): Record<string, string> =>
  (labels as Record<string, { attributes: Record<string, string> }>)[uid]?.attributes ?? {};

function named(strapi: Strapi, subject: Subject): Subject {
  const attributes = attributeLabels(subject.uid);
  return {
    ...subject,
    label:
      subject.uid === 'plugin::users-permissions.user'
        ? '登录账号'
        : contentTypeOf(strapi, subject.uid).info.displayName,
    properties: subject.properties.map((property) => ({
      ...property,
      children: property.children?.map((field) => ({
        ...field,
        label: attributes[field.value] ?? field.label,
      })),
    })),
  };
}

/** The role editor lists types and fields by their technical names and knows no translation for them: the answer carries the Chinese ones. */
export function nameRolesInChinese(strapi: Strapi): void {
  strapi.server.use(async (context, next) => {
    await next();
    const http = context as unknown as Http;
    if (http.method !== 'GET' || http.path !== '/admin/permissions' || http.status !== 200) return;
    const sections = (http.body as Sections).data?.sections;
    for (const section of [sections?.collectionTypes, sections?.singleTypes]) {
      if (section) section.subjects = section.subjects.map((subject) => named(strapi, subject));
    }
  });
}
