import type { Readable, Writable } from 'node:stream';

import { splitMessages } from '../../../platform/browser/split-messages';

/** The result of a command or the parameters of an event: named values of the DevTools protocol. */
export type CdpValues = Readonly<Record<string, unknown>>;

/** One attached target, or the browser itself. */
export type CdpSession = {
  /** Sends a command. Rejects when it fails or the browser is gone. */
  send(method: string, params?: CdpValues): Promise<CdpValues>;
  on(event: string, listener: (params: CdpValues) => void): void;
};

export type CdpConnection = {
  readonly browser: CdpSession;
  session(sessionId: string): CdpSession;
  forget(sessionId: string): void;
  /** Rejects everything that waits for an answer. */
  abort(reason: string): void;
};

type Waiting = {
  readonly resolve: (result: CdpValues) => void;
  readonly reject: (error: Error) => void;
  readonly sessionId: string;
};

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: CdpValues;
  readonly result?: CdpValues;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
};

const BROWSER = '';

/**
 * A small DevTools client over the browser's pipes. Puppeteer would do the same work, with half a
 * second of loading and several round trips a document more (docs/adr/0011).
 */
export function connectCdp(toBrowser: Writable, fromBrowser: Readable): CdpConnection {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Map<string, ((params: CdpValues) => void)[]>>();
  let lastId = 0;
  let aborted: string | null = null;

  splitMessages(fromBrowser, (text) => {
    const message = JSON.parse(text) as Message;
    if (message.id !== undefined) {
      const waiter = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error !== undefined) waiter?.reject(new Error(message.error.message));
      else waiter?.resolve(message.result ?? {});
    } else if (message.method !== undefined) {
      const heard = listeners.get(message.sessionId ?? BROWSER)?.get(message.method) ?? [];
      for (const listener of heard) listener(message.params ?? {});
    }
  });

  const session = (sessionId: string): CdpSession => ({
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        if (aborted !== null) {
          reject(new Error(aborted));
          return;
        }
        lastId += 1;
        waiting.set(lastId, { resolve, reject, sessionId });
        const target = sessionId === BROWSER ? {} : { sessionId };
        toBrowser.write(`${JSON.stringify({ id: lastId, method, params, ...target })}\0`);
      }),
    on: (event, listener) => {
      const events = listeners.get(sessionId) ?? new Map<string, ((p: CdpValues) => void)[]>();
      listeners.set(sessionId, events);
      events.set(event, [...(events.get(event) ?? []), listener]);
    },
  });

  const rejectAll = (reason: string, of: (waiter: Waiting) => boolean) => {
    for (const [id, waiter] of waiting) {
      if (!of(waiter)) continue;
      waiting.delete(id);
      waiter.reject(new Error(reason));
    }
  };
  return {
    browser: session(BROWSER),
    session,
    forget: (sessionId) => {
      listeners.delete(sessionId);
      rejectAll('page closed', (waiter) => waiter.sessionId === sessionId);
    },
    abort: (reason) => {
      aborted = reason;
      rejectAll(reason, () => true);
    },
  };
}
