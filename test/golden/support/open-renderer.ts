import { join, resolve } from 'node:path';

import { createRenderer } from '../../../src/documents/renderer/create-renderer';
import type { Renderer, RendererOptions } from '../../../src/documents/renderer/renderer';

export const PROJECT = resolve(__dirname, '..', '..', '..');
export const VAR_DIR = join(PROJECT, 'var');
const COMPILED_CHILD = join(PROJECT, 'dist/src/documents/renderer/child/main.js');

const opened: Renderer[] = [];

/** A renderer whose process is the compiled one; closed by {@link closeRenderers}. */
export function openRenderer(options: Partial<RendererOptions> = {}): Renderer {
  const renderer = createRenderer({ varDir: VAR_DIR, childScript: COMPILED_CHILD, ...options });
  opened.push(renderer);
  return renderer;
}

/** Ends what the tests of a file opened. */
export async function closeRenderers(): Promise<void> {
  await Promise.all(opened.splice(0).map((renderer) => renderer.close()));
}
