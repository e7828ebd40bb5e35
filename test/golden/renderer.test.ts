import { setTimeout as sleep } from 'node:timers/promises';

import {
  RenderBusy,
  RenderCrashed,
  RendererClosed,
  RenderTimeout,
} from '../../src/documents/renderer/render-errors';
import type { Renderer } from '../../src/documents/renderer/renderer';
import { closeRenderers, openRenderer } from './support/open-renderer';

afterEach(closeRenderers);

const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;
const QUICK = { html: page('<p>quick</p>') };
/** Takes the browser several seconds to lay out. */
const SLOW = {
  html: page(
    `<table>${Array.from({ length: 60_000 }, (_, i) => `<tr><td>${i}</td><td>x</td></tr>`).join('')}</table>`,
  ),
};

function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString() === '%PDF-';
}

/** Warms up and tells where the browser runs. */
async function browserPid(renderer: Renderer): Promise<number> {
  await renderer.render(QUICK);
  await waitFor(() => renderer.stats().browser !== null);
  const pid = renderer.stats().browser?.pid;
  if (pid === undefined) throw new Error('no browser runs');
  return pid;
}

/** A page of the browser is at a document: from here on a death is the death of a print. */
const isPrinting = (renderer: Renderer): Promise<void> =>
  waitFor(() => renderer.stats().printing > 0);

async function waitFor(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !condition(); turn += 1) await sleep(50);
  expect(condition()).toBe(true);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('the renderer', () => {
  test('prints many at once, each its own', async () => {
    const renderer = openRenderer();
    const all = Array.from({ length: 40 }, () => renderer.render(QUICK));
    for (const pdf of await Promise.all(all)) expect(isPdf(pdf)).toBe(true);
    expect(renderer.stats()).toMatchObject({ rendered: 40, failed: 0, refused: 0, queued: 0 });
  });

  test('refuses at once what its queue cannot hold, and goes on', async () => {
    const renderer = openRenderer({ pages: 1, maxQueued: 3 });
    const all = await Promise.allSettled(Array.from({ length: 10 }, () => renderer.render(QUICK)));
    const refused = all.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(6);
    for (const { reason } of refused) {
      expect(reason).toBeInstanceOf(RenderBusy);
      expect(reason).toMatchObject({ code: 'RENDER_BUSY', retryable: true });
    }
    expect(isPdf(await renderer.render(QUICK))).toBe(true);
  });

  test('ends a document that takes too long; the one beside it and the next are unharmed', async () => {
    const renderer = openRenderer({ pages: 2 });
    await renderer.render(QUICK);
    const late = renderer.render({ ...SLOW, timeoutMs: 150 });
    const beside = renderer.render(QUICK);
    await expect(late).rejects.toBeInstanceOf(RenderTimeout);
    expect(isPdf(await beside)).toBe(true);
    expect(isPdf(await renderer.render(QUICK))).toBe(true);
    expect(renderer.stats().childStarts).toBe(1);
  });

  test('rejects what was printing when the browser dies, as retryable, and starts another', async () => {
    const renderer = openRenderer({ pages: 1 });
    const pid = await browserPid(renderer);
    const lost = renderer.render(SLOW);
    await Promise.all([
      expect(lost).rejects.toMatchObject({ code: 'RENDER_CRASHED', retryable: true }),
      isPrinting(renderer).then(() => process.kill(pid, 'SIGKILL')),
    ]);
    expect(isPdf(await renderer.render(QUICK))).toBe(true);
  });

  test('survives the end of its process, and takes the browser down with it', async () => {
    const renderer = openRenderer({ pages: 1 });
    const browser = await browserPid(renderer);
    const { childPid } = renderer.stats();
    if (childPid === null) throw new Error('no process runs');
    const lost = renderer.render(SLOW);
    await Promise.all([
      expect(lost).rejects.toBeInstanceOf(RenderCrashed),
      isPrinting(renderer).then(() => process.kill(childPid, 'SIGKILL')),
    ]);
    expect(isPdf(await renderer.render(QUICK))).toBe(true);
    expect(renderer.stats().childStarts).toBe(2);
    await waitFor(() => !isRunning(browser));
  });

  test('changes its browser after its number of documents without losing one', async () => {
    const renderer = openRenderer({ recycleAfterJobs: 20 });
    const first = await browserPid(renderer);
    const all = Array.from({ length: 100 }, () => renderer.render(QUICK));
    for (const pdf of await Promise.all(all)) expect(isPdf(pdf)).toBe(true);
    const isReplaced = () => renderer.stats().browserStarts > 1;
    for (let count = 0; count < 2_000 && !isReplaced(); count += 1) await renderer.render(QUICK);
    expect(renderer.stats().failed).toBe(0);
    expect(renderer.stats().browserStarts).toBeGreaterThan(1);
    await waitFor(() => !isRunning(first));
  });

  test('changes its browser when its memory has grown', async () => {
    const renderer = openRenderer({ pages: 1, recycleAfterGrowthBytes: -1_000_000_000 });
    const isReplaced = () => renderer.stats().browserStarts > 1;
    for (let count = 0; count < 2_000 && !isReplaced(); count += 1) await renderer.render(QUICK);
    expect(renderer.stats().failed).toBe(0);
    expect(renderer.stats().browserStarts).toBeGreaterThan(1);
  });

  test('closes: finishes what it prints, rejects what waits and what comes', async () => {
    const renderer = openRenderer({ pages: 1 });
    const browser = await browserPid(renderer);
    const printing = renderer.render(QUICK);
    const waiting = renderer.render(QUICK);
    const closing = renderer.close();
    await expect(waiting).rejects.toBeInstanceOf(RendererClosed);
    expect(isPdf(await printing)).toBe(true);
    await closing;
    await expect(renderer.render(QUICK)).rejects.toBeInstanceOf(RendererClosed);
    await waitFor(() => !isRunning(browser));
  });

  test('does not care which fonts the machine has', async () => {
    const before = process.env['FONTCONFIG_FILE'];
    process.env['FONTCONFIG_FILE'] = '/nowhere/fonts.conf';
    try {
      expect(isPdf(await openRenderer().render(QUICK))).toBe(true);
    } finally {
      if (before === undefined) delete process.env['FONTCONFIG_FILE'];
      else process.env['FONTCONFIG_FILE'] = before;
    }
  });
});
