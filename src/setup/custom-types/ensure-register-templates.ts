import { createId } from '@paralleldrive/cuid2';
import type { Knex } from 'knex';
import type { CustomType } from '../../domain/custom-type/custom-type';
import {
  registerTemplateCode,
  registerTemplateSource,
} from '../../domain/custom-type/register-template';
import { toPlainDate } from '../../domain/kernel/instant';
import { customTypesOf } from '../../guard/custom-types';
import type { Strapi } from '../../platform/strapi-casts';
import { BY_THE_PRODUCT, TEMPLATE_VERSION } from '../reference/ensure-templates';
import { insertRows, tableMap } from '../reference/insert-rows';

type Version = {
  version: number;
  state: string;
  source: string;
  published_by_name: string | null;
};

/**
 * Publishes a print template of each register, made from its questions, where it has none. One that no administrator ever touched
 * follows the register when its questions change; from the first draft on it is the administrators' own. `now` is an ISO instant.
 */
export async function ensureRegisterTemplates(
  strapi: Strapi,
  trx: Knex,
  now: string,
): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtext('nol.templates'))`);
  await trx.raw(`select set_config('nol.guard', 'open', true)`);
  for (const type of customTypesOf(strapi)) await ensureTemplate(strapi, trx, type, now);
}

async function ensureTemplate(
  strapi: Strapi,
  trx: Knex,
  type: CustomType,
  now: string,
): Promise<void> {
  const map = tableMap(strapi, TEMPLATE_VERSION);
  const templateCode = registerTemplateCode(type);
  const source = registerTemplateSource(type);
  const versions: Version[] = await trx(map.table)
    .where({ template_code: templateCode })
    .orderBy('version', 'desc')
    .select('version', 'state', 'source', 'published_by_name');
  const [newest] = versions;
  if (newest?.source === source) return;
  if (versions.some(({ published_by_name: by }) => by !== BY_THE_PRODUCT)) return;
  await trx(map.table)
    .where({ template_code: templateCode, state: 'PUBLISHED' })
    .update({ state: 'WITHDRAWN' });
  await insertRows(trx, map, [
    {
      documentId: createId(),
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
      rev: 1,
      templateCode,
      version: (newest?.version ?? 0) + 1,
      state: 'PUBLISHED',
      source,
      note: newest ? '登记表的内容改了' : BY_THE_PRODUCT,
      publishedOn: toPlainDate(Date.parse(now)),
      publishedByName: BY_THE_PRODUCT,
    },
  ]);
}
