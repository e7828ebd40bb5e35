import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../access/request-actor';
import type { Account } from './account-strategy';

/** The part of Koa's context that our controllers use. */
export type Http = {
  /** `caller` is set by the server's own panel routes only: there `user` is a panel account, not a portal one. */
  state: { user?: Account; caller?: Caller };
  params: Record<string, string>;
  query: Record<string, unknown>;
  /** What stands behind the `?`, as sent. */
  querystring: string;
  request: {
    body?: unknown;
    files?: Record<string, unknown>;
    headers: IncomingHttpHeaders;
  };
  path: string;
  method: string;
  /** Of the caller's machine; compared in memory by the counter of the public's acts, kept nowhere. */
  ip: string;
  status: number;
  body: unknown;
  type: string;
  set(name: string, value: string): void;
};
