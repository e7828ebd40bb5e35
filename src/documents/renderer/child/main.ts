import type { ChildFailure, ChildReport, ChildRequest, ChildSettings } from '../protocol';
import { messageOf, PrintFailure } from './print-failure';
import { createPrintService } from './print-service';

const settings = JSON.parse(process.argv[2] ?? '') as ChildSettings;
const service = createPrintService(settings);
const STATE_EVERY = 25;
let finished = 0;
let reportedStarts = 0;

const underWay = new Set<Promise<void>>();

function report(message: ChildReport): Promise<void> {
  return new Promise((resolve) => {
    // The application may have gone between the job and its answer; 'disconnect' ends this process.
    if (process.connected) process.send?.(message, undefined, undefined, () => resolve());
    else resolve();
  });
}

function failureOf(error: unknown): { failure: ChildFailure; detail: string } {
  if (error instanceof PrintFailure) return { failure: error.failure, detail: error.detail };
  return { failure: 'crashed', detail: messageOf(error) };
}

async function render(request: Extract<ChildRequest, { type: 'render' }>): Promise<void> {
  try {
    const begun = () => void report({ type: 'begun', id: request.id });
    const pdf = await service.print(request.html, request.timeoutMs, begun);
    await report({ type: 'rendered', id: request.id, pdf });
  } catch (error) {
    await report({ type: 'failed', id: request.id, ...failureOf(error) });
  }
  finished += 1;
  const state = service.state();
  const isNew = state.browserStarts !== reportedStarts;
  if (!isNew && finished % STATE_EVERY !== 0) return;
  reportedStarts = state.browserStarts;
  await report(state);
}

async function close(): Promise<void> {
  // What is printing is finished and handed over first.
  await Promise.all(underWay);
  await service.close();
  process.exit(0);
}

process.on('message', (request: ChildRequest) => {
  if (request.type === 'close') {
    void close();
    return;
  }
  const job = render(request);
  underWay.add(job);
  void job.finally(() => underWay.delete(job));
});
// The application is gone, even by kill -9: nothing may be left behind.
process.on('disconnect', () => void close());
// Ctrl-C reaches the whole group; the application decides when this process ends.
process.on('SIGINT', () => undefined);
