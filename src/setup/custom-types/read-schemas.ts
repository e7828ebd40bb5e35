import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DesignSchema } from '../../domain/custom-type/design-schema';

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(folder, name))
    : [];

function readSchema(file: string): DesignSchema {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DesignSchema;
  } catch (cause) {
    throw new Error(
      `设计文件已损坏，读不出来：${file}。请在设计环境里打开这个类型重新保存，或删去这个文件夹重新设计；什么也没有改动。`,
      { cause },
    );
  }
}

/** All content types below a folder as `src/api`: `<api>/content-types/<type>/schema.json`. Throws a sentence on a file that is no JSON. */
export function readSchemas(apiFolder: string): DesignSchema[] {
  return foldersIn(apiFolder)
    .flatMap((api) => foldersIn(join(api, 'content-types')))
    .map((type) => join(type, 'schema.json'))
    .filter((file) => existsSync(file))
    .map(readSchema);
}
