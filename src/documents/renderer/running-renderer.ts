import { createRenderer } from './create-renderer';
import { RenderUnavailable } from './render-errors';
import type { Renderer, RendererOptions } from './renderer';

let running: Renderer | null = null;

/** Opens the server's one renderer, shared by the queue and by requests that wait for their PDF. */
export function startRenderer(options: RendererOptions): Renderer {
  running ??= createRenderer(options);
  return running;
}

/** The server's renderer. Throws RenderUnavailable in a process that was started without one. */
export function runningRenderer(): Renderer {
  if (running === null) throw new RenderUnavailable('本进程没有启动文书生成程序，请稍后再试。');
  return running;
}

/** Finishes the jobs in hand and ends the browser. */
export async function stopRenderer(): Promise<void> {
  const ending = running;
  running = null;
  await ending?.close();
}
