import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import type { Answer } from './answer';

type Parameter = {
  name?: string;
  schema?: { pattern?: string; items?: Parameter['schema'] & { enum?: string[] } };
};

/** One operation of docs/api/openapi.json. */
export type Operation = {
  path: string;
  method: string;
  /** every role where it is missing */
  roles: string[] | undefined;
  parameters: Parameter[];
  /** what a JSON body looks like, where one is taken */
  body: object | undefined;
  responses: Record<string, { $ref?: string; content?: Record<string, { schema?: object }> }>;
};

type Description = {
  paths: Record<
    string,
    Record<
      string,
      Pick<Operation, 'responses'> & {
        parameters?: Parameter[];
        requestBody?: { content?: Record<string, { schema?: object }> };
        'x-roles'?: string[];
      }
    >
  >;
};

const FILE = join(__dirname, '..', '..', '..', 'docs', 'api', 'openapi.json');
const description = JSON.parse(readFileSync(FILE, 'utf8')) as Description;

/** All operations of the description. */
export const OPERATIONS: Operation[] = Object.entries(description.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method,
      roles: operation['x-roles'],
      parameters: operation.parameters ?? [],
      body: operation.requestBody?.content?.['application/json']?.schema,
      responses: operation.responses,
    })),
);

const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
addFormats(ajv);
ajv.addSchema(description, 'api');

const compiled = new Map<string, ValidateFunction>();

function validatorAt(pointer: string): ValidateFunction {
  const known = compiled.get(pointer);
  if (known) return known;
  const fresh = ajv.compile({ $ref: `api#/${pointer}/content/application~1json/schema` });
  compiled.set(pointer, fresh);
  return fresh;
}

/** What an answer has that its description does not promise; empty when it keeps the promise. */
export function broken({ path, method, responses }: Operation, answer: Answer): string[] {
  const status = String(answer.status);
  const promised = responses[status];
  if (!promised) return [`status ${status} is not described: ${answer.text.slice(0, 200)}`];
  const isJson =
    promised.$ref !== undefined || promised.content?.['application/json'] !== undefined;
  if (!isJson) return [];
  const own = `paths/${path.replaceAll('/', '~1')}/${method}/responses/${status}`;
  const validate = validatorAt(promised.$ref?.slice(2) ?? own);
  if (validate(JSON.parse(answer.text))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}
