import { list, shape, text, type Schema } from './schema';

const violation = shape({
  code: { ...text, description: '规则编码，见 docs/rules.md' },
  message: { ...text, description: '中文句子：哪里不对，怎么办' },
  path: { ...list(text), description: '所在字段' },
  level: { type: 'string', enum: ['block', 'warn'] },
});

const fieldError: Schema = {
  type: 'object',
  properties: {
    path: list(text),
    message: text,
    name: text,
    code: { ...text, description: '稳定的编码，如 CASE-01' },
  },
  required: ['path', 'message', 'name'],
};

const error = shape({
  data: { type: 'null' },
  error: {
    type: 'object',
    properties: {
      status: { type: 'integer' },
      name: text,
      message: { ...text, description: '第一处错误的中文句子' },
      details: {
        type: 'object',
        properties: {
          code: text,
          errors: list(fieldError),
          current: { type: 'object', description: '409：现在的情况，如 rev' },
        },
        required: ['code', 'errors'],
      },
    },
    required: ['status', 'name', 'message', 'details'],
  },
});

export const ERROR_SCHEMAS: Record<string, Schema> = { Error: error, Violation: violation };

const DESCRIPTIONS = {
  400: '内容不符合要求，逐项指出。 Refused, at the field.',
  401: '未登录或登录已失效。 Not signed in.',
  403: '岗位没有这项权限。 Not for this role.',
  404: '没有，或者不在职责范围内。 Unknown or out of scope.',
  409: '已被别人办理或修改。 Somebody was first; details.current tells what holds.',
  413: '上传的内容太大。 Too large.',
  429: '操作太频繁。 Too often.',
  503: '正忙，请稍后再试。 Busy, try again.',
} as const;

export type ErrorStatus = keyof typeof DESCRIPTIONS;

const nameOf = (status: ErrorStatus | string): string => `Error${status}`;

/** One reusable response a status, all of one shape. */
export const ERROR_RESPONSES: Record<string, Schema> = Object.fromEntries(
  Object.entries(DESCRIPTIONS).map(([status, description]) => [
    nameOf(status),
    {
      description,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
    },
  ]),
);

export const errorResponses = (statuses: readonly ErrorStatus[]): Record<string, Schema> =>
  Object.fromEntries(
    statuses.map((status) => [
      String(status),
      { $ref: `#/components/responses/${nameOf(status)}` },
    ]),
  );
