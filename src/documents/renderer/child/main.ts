import type { ChildFailure, ChildReport, ChildRequest, ChildSettings } from '../protocol';
import { messageOf, PrintFailure } from './print-failure';
import { createPrintService } from './print-service';

const settings = JSON.parse(process.argv[2] ?? '') as ChildSettings;
const service = createPrintService(settings);
const STATE_EVERY = 25;
let finished = 0;

function report(message: ChildReport): void {
  // The application may have gone between the job and its answer; 'disconnect' ends this process.
  if (process.connected) process.send?.(message);
}

function failureOf(error: unknown): { failure: ChildFailure; detail: string } {
  if (error instanceof PrintFailure) return { failure: error.failure, detail: error.detail };
  return { failure: 'crashed', detail: messageOf(error) };
}

async function render(request: Extract<ChildRequest, { type: 'render' }>): Promise<void> {
  try {
    const pdf = await service.print(request.html, request.timeoutMs);
    report({ type: 'rendered', id: request.id, pdf });
  } catch (error) {
    report({ type: 'failed', id: request.id, ...failureOf(error) });
  }
  finished += 1;
  if (finished % STATE_EVERY === 1) report(service.state());
}

async function close(): Promise<void> {
  await service.close();
  process.exit(0);
}

process.on('message', (request: ChildRequest) => {
  if (request.type === 'render') void render(request);
  else void close();
});
// The application is gone, even by kill -9: nothing may be left behind.
process.on('disconnect', () => void close());
// Ctrl-C reaches the whole group; the application decides when this process ends.
process.on('SIGINT', () => undefined);
