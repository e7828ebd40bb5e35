import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../platform/project-root';

const SHIPPED = join(projectRoot(), 'docs', 'api', 'openapi.json');

let describe: (() => Promise<string>) | null = null;

/** Registers of the district's own stand in no file: with them, the description is made by the running server. */
export function describeApiBy(live: () => Promise<string>): void {
  describe = live;
}

/** The description of the API as it is on this server, OpenAPI 3.1 as JSON. */
export const apiDescription = (): Promise<string> =>
  describe === null ? readFile(SHIPPED, 'utf8') : describe();
