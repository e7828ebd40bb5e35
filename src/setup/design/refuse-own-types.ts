import { serviceOf, type Strapi } from '../../platform/strapi-casts';
import { readSchemas } from '../custom-types/read-schemas';
import { join } from 'node:path';
import { projectRoot } from '../../platform/project-root';

type Wanted = {
  action?: string;
  uid?: string;
  modelName?: string;
  draftAndPublish?: boolean;
  options?: { draftAndPublish?: boolean };
};
type Builder = { updateSchema(schema: { contentTypes: Wanted[] }): Promise<unknown> };

/**
 * The platform's own types are for looking at: what is saved over them is refused, before a file is written. Designed types have no
 * drafts from the start, so that nobody must find the box.
 */
export function refuseOwnTypes(strapi: Strapi): void {
  const own = new Set(
    readSchemas(join(projectRoot(), 'dist', 'src', 'api')).map(
      ({ info }) => `api::${String(info?.singularName)}.${String(info?.singularName)}`,
    ),
  );
  const builder = serviceOf<Builder>(strapi, 'plugin::content-type-builder.schema');
  const update = builder.updateSchema.bind(builder);
  builder.updateSchema = async (schema) => {
    const touched = schema.contentTypes.find(
      ({ uid, action }) => uid !== undefined && own.has(uid) && action !== 'create',
    );
    if (touched)
      throw new Error(
        '系统自带的记录只能查看，不能在设计环境里修改；加字段请在正式环境的“字段管理”里添加。',
      );
    for (const type of schema.contentTypes) {
      if ('draftAndPublish' in type) type.draftAndPublish = false;
      if (type.options) type.options.draftAndPublish = false;
    }
    return update(schema);
  };
}
