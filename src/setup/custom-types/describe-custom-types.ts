import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customRoleMatrix, tickedTypes } from '../../access/custom-permissions';
import { customTypesOf } from '../../guard/custom-types';
import { describeApiBy } from '../../http/api-description';
import { projectRoot } from '../../platform/project-root';
import { knexOf, type Strapi } from '../../platform/strapi-casts';
import { describeApi } from '../openapi/describe-api';

function versionOf(): string {
  const text = readFileSync(join(projectRoot(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Has the API described with the district's registers, each for the roles that are ticked at the moment. Call in `bootstrap()`. */
export function describeCustomTypes(strapi: Strapi): void {
  if (customTypesOf(strapi).length === 0) return;
  const version = versionOf();
  let last = { ticks: '', text: '' };
  describeApiBy(async () => {
    const matrix = customRoleMatrix(await tickedTypes(knexOf(strapi)));
    const ticks = JSON.stringify(matrix);
    if (last.ticks !== ticks)
      last = { ticks, text: JSON.stringify(describeApi(strapi, version, matrix)) };
    return last.text;
  });
}
