import type { IncomingHttpHeaders } from 'node:http';

/** The part of Koa's context that our controllers use. */
export type Http = {
  state: { user?: { id: number } };
  params: Record<string, string>;
  query: Record<string, unknown>;
  request: {
    body?: unknown;
    files?: Record<string, unknown>;
    headers: IncomingHttpHeaders;
  };
  path: string;
  method: string;
  status: number;
  body: unknown;
  type: string;
  set(name: string, value: string): void;
};
