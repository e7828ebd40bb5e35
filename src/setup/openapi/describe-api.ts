import { CASE_ACTIONS } from '../../domain/case/transition';
import type { Role } from '../../domain/kernel/actor';
import { applicationTypes, type Strapi } from '../../platform/strapi-casts';
import { describeCaseStep, describeOperation } from './describe-operation';
import { ERROR_RESPONSES, ERROR_SCHEMAS } from './errors';
import { openOperations, type OpenOperation } from './open-operations';
import { CONDITION_SCHEMAS, filterSchema } from './query-parameters';
import { recordSchema } from './record-schemas';
import { componentOf, refTo, shape, whole, type Schema } from './schema';

const DESCRIPTION = `控辍保学平台的接口：学校登记，督学签字，镇街办理，区教委统筹。门户与后台使用同一套接口和同一套规则。
The REST API of a district's platform for keeping every child of school age in school.

- 先登录（POST /auth/local），之后每次请求带 Authorization: Bearer。 Sign in, then send the bearer token.
- 列表按职责范围过滤，范围之外一律 404。 Lists are filtered by the caller's scope; what lies outside is 404.
- 出错时返回中文句子、稳定编码和字段路径。 Errors are a Chinese sentence, a stable code and the path of the field.
- 个案、文书等材料只能通过业务操作改变。 Case material changes by actions only.
- x-roles 列出可以调用的岗位，没有列出的所有岗位都可以。 x-roles lists the roles that may call; without it, all may.`;

const CASE_STEP = 'api::case.case.act';

const PARAMETERS = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: '同一个键重复提交，只办理一次。 The same key is the same act.',
    schema: { type: 'string', pattern: '^[\\w.:-]{1,100}$' },
  },
};

function sorted<T>(entries: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function pathsOf(strapi: Strapi, operations: readonly OpenOperation[]): Record<string, Schema> {
  const paths: Record<string, Schema> = {};
  const add = (path: string, method: string, operation: Schema): void => {
    paths[path] = { ...paths[path], [method]: operation };
  };
  for (const operation of operations) {
    if (operation.action !== CASE_STEP) {
      add(operation.path, operation.method, describeOperation(strapi, operation));
      continue;
    }
    for (const step of CASE_ACTIONS) {
      const described = describeCaseStep(operation, step);
      if (described) add(operation.path.replace('{action}', step), operation.method, described);
    }
  }
  return sorted(paths);
}

function schemasOf(strapi: Strapi): Record<string, Schema> {
  const records = applicationTypes(strapi).flatMap(({ uid }): [string, Schema][] => {
    const filters = `${componentOf(uid)}Filters`;
    return [
      [componentOf(uid), recordSchema(strapi, uid)],
      [filters, filterSchema(strapi, uid, refTo(filters))],
    ];
  });
  return sorted({
    ...Object.fromEntries(records),
    ...CONDITION_SCHEMAS,
    ...ERROR_SCHEMAS,
    Pagination: shape({ page: whole, pageSize: whole, pageCount: whole, total: whole }),
  });
}

/**
 * The REST API as OpenAPI 3.1: what some role may call, its bounds, bodies and answers. The same code gives the same text; `custom`
 * adds the actions of the district's own registers.
 */
export function describeApi(
  strapi: Strapi,
  version: string,
  custom: Readonly<Record<string, readonly Role[]>> = {},
): Schema {
  const operations = openOperations(strapi, custom);
  const tags = [...new Set(operations.flatMap(({ frame }) => frame.tags ?? []))].sort();
  return {
    openapi: '3.1.0',
    info: {
      title: '一个都不能少 · Not One Less',
      version,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api' }],
    security: [{ bearerAuth: [] }],
    tags: tags.map((name) => ({ name })),
    paths: pathsOf(strapi, operations),
    components: {
      securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      parameters: PARAMETERS,
      responses: ERROR_RESPONSES,
      schemas: schemasOf(strapi),
    },
  };
}
