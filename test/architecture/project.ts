import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(__dirname, '..', '..');

/** Made by machines or by running the site; see .gitignore. */
const IGNORED = new Set([
  'node_modules',
  'dist',
  'build',
  'var',
  '.git',
  '.cache',
  '.tmp',
  '.strapi',
  'coverage',
]);
const IGNORED_PATHS = new Set(['public/portal', '.env', 'types/generated']);

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (IGNORED.has(entry.name) || IGNORED_PATHS.has(path)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

const ALL = walk('');

/** Paths of the project's own files, relative to its root, that match. */
export const filesLike = (pattern: RegExp): string[] => ALL.filter((path) => pattern.test(path));

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const readJson = (path: string): unknown => JSON.parse(read(path));

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** TypeScript of the application, without tests. */
export const SOURCES = filesLike(/^src\/.*\.tsx?$/).filter((path) => !isTest(path));

export type Import = { from: string; specifier: string; target: string | null };

/** What a file imports; `target` is the path of a relative import without its extension. */
export function importsOf(path: string): Import[] {
  return ts.preProcessFile(read(path), true, true).importedFiles.map(({ fileName }) => ({
    from: path,
    specifier: fileName,
    target: fileName.startsWith('.')
      ? relative(ROOT, resolve(ROOT, path, '..', fileName)).replaceAll('\\', '/')
      : null,
  }));
}

/** All nodes of a file's syntax tree. */
export function nodesOf(path: string): ts.Node[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true, kind));
  return nodes;
}

export type Schema = {
  path: string;
  uid: string;
  collectionName: string;
  options: { draftAndPublish?: boolean };
  pluginOptions: Record<string, Record<string, unknown> | undefined>;
  attributes: Record<string, Record<string, unknown> & { type: string; enum?: string[] }>;
};

/** The record types. */
export const SCHEMAS: Schema[] = filesLike(
  /^src\/api\/[^/]+\/content-types\/[^/]+\/schema\.json$/,
).map((path) => {
  const [, , api, , type] = path.split('/');
  return {
    ...(readJson(path) as Omit<Schema, 'path' | 'uid'>),
    path,
    uid: `api::${String(api)}.${String(type)}`,
  };
});
