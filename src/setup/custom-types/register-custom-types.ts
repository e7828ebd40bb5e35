import { tickedTypes } from '../../access/custom-permissions';
import { customUid } from '../../domain/custom-type/custom-type';
import { strapiSchema } from '../../domain/custom-type/strapi-schema';
import { guardLifecycles } from '../../guard/lifecycles';
import { customRecordController } from '../../http/custom-record-controller';
import { recordRoutes } from '../../http/record-routes';
import { addApi, knexOf, type Strapi } from '../../platform/strapi-casts';

/**
 * Adds the registers that were promoted as data, as if their folders stood in `src/api`; Strapi then makes their tables and routes.
 * Call in `register()`, before the panel is told which types there are.
 */
export async function registerCustomTypes(strapi: Strapi): Promise<void> {
  // Generating types loads the application without any database.
  if (process.env.NOL_CUSTOM_TYPES === 'off') return;
  for (const { type } of await tickedTypes(knexOf(strapi))) {
    const { name, plural } = type;
    addApi(strapi, name, {
      contentType: {
        schema: strapiSchema(type),
        lifecycles: guardLifecycles(customUid(name)),
      },
      controller: customRecordController(type),
      routes: recordRoutes(
        name,
        plural,
        ['create', 'update'],
        [{ method: 'GET', path: `/${plural}/:id/pdf`, handler: `${name}.pdf` }],
      ),
    });
  }
}
