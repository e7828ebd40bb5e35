import { readAnswer, type Answer } from './answer';

type Headers = Record<string, string>;

/** Somebody at the REST API. */
export type Person = {
  readonly role: string;
  readonly token: string;
  get(path: string): Promise<Answer>;
  post(path: string, json: unknown, headers?: Headers): Promise<Answer>;
  put(path: string, json: unknown): Promise<Answer>;
  remove(path: string): Promise<Answer>;
  /** a body as it is, e.g. a broken one */
  send(
    method: string,
    path: string,
    body: BodyInit | undefined,
    headers?: Headers,
  ): Promise<Answer>;
  bytes(path: string): Promise<Bytes>;
  postForBytes(path: string, json: unknown): Promise<Bytes>;
};

type Bytes = { status: number; bytes: Buffer };

/** A client that sends `token` with every request; without one it is nobody. */
export function personAt(address: string, role: string, token: string): Person {
  const call = async (
    method: string,
    path: string,
    body?: BodyInit,
    headers: Headers = {},
  ): Promise<Answer> => {
    const answer = await fetch(address + path, {
      method,
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
      ...(body !== undefined && { body }),
    });
    return readAnswer(`${role}: ${method} ${path}`, answer);
  };
  const json = { 'content-type': 'application/json' };
  const bytesOf = async (path: string, sent: RequestInit = {}, more: Headers = {}) => {
    const headers = { authorization: `Bearer ${token}`, ...more };
    const answer = await fetch(address + path, { ...sent, headers });
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  return {
    role,
    token,
    get: (path) => call('GET', path),
    post: (path, value, headers) =>
      call('POST', path, JSON.stringify(value), { ...json, ...headers }),
    put: (path, value) => call('PUT', path, JSON.stringify(value), json),
    remove: (path) => call('DELETE', path),
    send: call,
    bytes: (path) => bytesOf(path),
    postForBytes: (path, value) =>
      bytesOf(path, { method: 'POST', body: JSON.stringify(value) }, json),
  };
}
