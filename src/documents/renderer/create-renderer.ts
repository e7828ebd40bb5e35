import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { type ChildHandle, startChild } from './child-handle';
import type { ChildFailure, ChildReport } from './protocol';
import {
  RenderBusy,
  RenderCrashed,
  type RenderError,
  RendererClosed,
  RenderRefused,
  RenderTimeout,
  RenderUnavailable,
} from './render-errors';
import type { Renderer, RendererOptions, RendererStats, RenderJob } from './renderer';

type Ticket = {
  readonly id: number;
  readonly job: RenderJob;
  readonly timeoutMs: number;
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: RenderError) => void;
  watchdog?: NodeJS.Timeout;
  begun?: boolean;
};

const DEFAULTS = {
  maxQueued: 200,
  timeoutMs: 15_000,
  recycleAfterJobs: 5_000,
  recycleAfterGrowthBytes: 400 * 1024 * 1024,
  maxHtmlBytes: 32 * 1024 * 1024,
};
/** Beyond a job's own time: for the first start of the browser and for ending a page that hangs. */
const WATCHDOG_GRACE_MS = 30_000;
const CLOSE_WITHIN_MS = 10_000;

function errorOf(failure: ChildFailure, detail: string, ticket: Ticket): RenderError {
  switch (failure) {
    case 'timeout':
      return new RenderTimeout(ticket.timeoutMs);
    case 'refused':
      return new RenderRefused(detail);
    case 'unavailable':
      return new RenderUnavailable(detail);
    case 'crashed':
      return new RenderCrashed(detail);
  }
}

/**
 * Creates the document renderer: a bounded queue here, browser and pages in a process of their own. The
 * process starts with the first job and again after it ended. See {@link Renderer}.
 */
export function createRenderer(options: RendererOptions): Renderer {
  const limits = { ...DEFAULTS, ...options };
  const pages = options.pages ?? Math.max(1, availableParallelism());
  const script = options.childScript ?? join(__dirname, 'child', 'main.js');
  const waiting: Ticket[] = [];
  const inFlight = new Map<number, Ticket>();
  let child: ChildHandle | null = null;
  let closed = false;
  let lastId = 0;
  const counts = { rendered: 0, failed: 0, refused: 0, childStarts: 0, pastBrowserStarts: 0 };
  let state: Extract<ChildReport, { type: 'state' }> | null = null;

  const settle = (id: number, outcome: (ticket: Ticket) => void) => {
    const ticket = inFlight.get(id);
    if (ticket === undefined) return;
    inFlight.delete(id);
    clearTimeout(ticket.watchdog);
    outcome(ticket);
    dispatch();
  };

  const onReport = (report: ChildReport) => {
    if (report.type === 'state') {
      state = report;
    } else if (report.type === 'begun') {
      const ticket = inFlight.get(report.id);
      if (ticket !== undefined) ticket.begun = true;
    } else if (report.type === 'rendered') {
      counts.rendered += 1;
      const { buffer, byteOffset, byteLength } = report.pdf;
      settle(report.id, (t) => t.resolve(Buffer.from(buffer, byteOffset, byteLength)));
    } else {
      counts.failed += 1;
      settle(report.id, (t) => t.reject(errorOf(report.failure, report.detail, t)));
    }
  };

  const onExit = () => {
    child = null;
    counts.pastBrowserStarts += state?.browserStarts ?? 0;
    state = null;
    const error = closed ? new RendererClosed() : new RenderCrashed('the rendering process ended');
    for (const id of [...inFlight.keys()]) {
      counts.failed += 1;
      settle(id, (ticket) => ticket.reject(error));
    }
  };

  const running = (): ChildHandle => {
    if (child === null) {
      counts.childStarts += 1;
      const { varDir, officialFontsDir = null } = options;
      const { recycleAfterJobs, recycleAfterGrowthBytes } = limits;
      const settings = {
        varDir,
        officialFontsDir,
        pages,
        recycleAfterJobs,
        recycleAfterGrowthBytes,
      };
      child = startChild(script, settings, { onReport, onExit });
    }
    return child;
  };

  function dispatch(): void {
    while (!closed && inFlight.size < pages) {
      const ticket = waiting.shift();
      if (ticket === undefined) return;
      const { id, timeoutMs, job } = ticket;
      const process = running();
      inFlight.set(id, ticket);
      // The rendering process ends late jobs itself; this is for the case that it hangs as a whole.
      ticket.watchdog = setTimeout(() => process.kill(), timeoutMs + WATCHDOG_GRACE_MS);
      process.send({ type: 'render', id, html: job.html, timeoutMs });
    }
  }

  const admit = (job: RenderJob): RenderError | null => {
    if (closed) return new RendererClosed();
    if (waiting.length >= limits.maxQueued) return new RenderBusy(waiting.length);
    const bytes = Buffer.byteLength(job.html);
    if (bytes > limits.maxHtmlBytes) return new RenderRefused(`内容过大（${bytes} 字节）`);
    return null;
  };

  return {
    render: (job) =>
      new Promise<Buffer>((resolve, reject) => {
        const refusal = admit(job);
        if (refusal !== null) {
          counts.refused += 1;
          reject(refusal);
          return;
        }
        lastId += 1;
        const timeoutMs = job.timeoutMs ?? limits.timeoutMs;
        waiting.push({ id: lastId, job, timeoutMs, resolve, reject });
        dispatch();
      }),
    stats: (): RendererStats => ({
      queued: waiting.length,
      inFlight: inFlight.size,
      printing: [...inFlight.values()].filter(({ begun }) => begun === true).length,
      rendered: counts.rendered,
      failed: counts.failed,
      refused: counts.refused,
      browserStarts: counts.pastBrowserStarts + (state?.browserStarts ?? 0),
      childStarts: counts.childStarts,
      childPid: child?.pid ?? null,
      rssBytes: state?.rssBytes ?? 0,
      browser: state?.browser ?? null,
    }),
    close: async () => {
      closed = true;
      for (const ticket of waiting.splice(0)) ticket.reject(new RendererClosed());
      const ending = child;
      if (ending === null) return;
      ending.send({ type: 'close' });
      const timer = setTimeout(() => ending.kill(), CLOSE_WITHIN_MS);
      await ending.exited;
      clearTimeout(timer);
    },
  };
}
