import { Failure, failureFrom, noConnection, tooSlow } from './failure';
import { currentToken, refreshSession } from './session';

type Call = {
  method?: 'GET' | 'POST' | 'PUT';
  body?: unknown;
  signal?: AbortSignal;
  /** Makes a repeated write harmless: the server answers the second with the first's result. */
  idempotencyKey?: string;
  /** How long to wait for an answer, in milliseconds; half a minute when absent. */
  patienceMs?: number;
};

/** Village networks answer late; past this the person should get a sentence and a button. */
const PATIENCE_MS = 30_000;

/** The headers every call carries. */
export function headersFor(call: Call): Record<string, string> {
  const token = currentToken();
  return {
    accept: 'application/json',
    ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(call.idempotencyKey ? { 'idempotency-key': call.idempotencyKey } : {}),
  };
}

async function send(path: string, call: Call): Promise<Response> {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), call.patienceMs ?? PATIENCE_MS);
  const giveUp = (): void => timer.abort();
  call.signal?.addEventListener('abort', giveUp);
  try {
    return await fetch(`/api${path}`, {
      method: call.method ?? 'GET',
      credentials: 'same-origin',
      cache: 'no-store',
      headers: headersFor(call),
      body: call.body === undefined ? undefined : JSON.stringify(call.body),
      signal: timer.signal,
    });
  } catch (error) {
    if (call.signal?.aborted) throw error;
    throw timer.signal.aborted ? tooSlow() : noConnection();
  } finally {
    clearTimeout(timeout);
    call.signal?.removeEventListener('abort', giveUp);
  }
}

async function sendSignedIn(path: string, call: Call): Promise<Response> {
  const first = await send(path, call);
  if (first.status !== 401) return first;
  return (await refreshSession()) ? send(path, call) : first;
}

async function failed(response: Response): Promise<Failure> {
  const body: unknown = await response.json().catch(() => null);
  return failureFrom(response.status, body);
}

/** One call of the JSON interface; throws Failure. An expired access token is renewed once on the way. */
export async function request<T>(path: string, call: Call = {}): Promise<T> {
  const response = await sendSignedIn(path, call);
  if (!response.ok) throw await failed(response);
  return (await response.json()) as T;
}

/** Bytes behind the sign-in: an issued PDF, a photo. */
export async function requestBlob(path: string, call: Call = {}): Promise<Blob> {
  const response = await sendSignedIn(path, call);
  if (!response.ok) throw await failed(response);
  return response.blob();
}
