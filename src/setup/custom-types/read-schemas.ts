import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DesignSchema } from '../../domain/custom-type/design-schema';

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(folder, name))
    : [];

/** All content types below a folder as `src/api`: `<api>/content-types/<type>/schema.json`. Throws on a file that is no JSON. */
export function readSchemas(apiFolder: string): DesignSchema[] {
  return foldersIn(apiFolder)
    .flatMap((api) => foldersIn(join(api, 'content-types')))
    .map((type) => join(type, 'schema.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as DesignSchema);
}
