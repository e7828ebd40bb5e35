/** One thing wrong with one field, as the server says it. */
export type FieldFailure = { path: string; message: string; code: string };

type WireError = {
  status?: number;
  message?: string;
  details?: {
    code?: string;
    current?: unknown;
    errors?: { path?: (string | number)[]; message?: string; name?: string; code?: string }[];
  };
};

/**
 * Every failed call, with a Chinese sentence that can be shown as it is.
 * `status` is the HTTP status, or 0 when no answer came (`code` NET-01 no connection, NET-02 too slow).
 */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: readonly FieldFailure[] = [],
    /** What the server holds now, when a stale write was refused with 409. */
    readonly current?: unknown,
  ) {
    super(message);
  }

  /** No answer came: the same call may be tried again. */
  get offline(): boolean {
    return this.status === 0;
  }
}

const PLAIN: Record<number, string> = {
  401: '登录已过期，请重新登录。',
  403: '您的岗位不能做这一步。如需办理，请联系学校或区教委管理员。',
  404: '没有找到，或者不在您的职责范围内。',
  409: '这条记录刚被别人更新过，请刷新后再办理。',
  413: '文件太大，请换一张小一些的照片。',
  429: '操作太频繁，请稍等一分钟再试。',
  503: '系统正忙，请稍后再试。',
};

/** The failure for no answer at all. */
export const noConnection = (): Failure =>
  new Failure(0, 'NET-01', '网络连接不上。您填写的内容已保存在本机，网络恢复后可再次提交。');

/** The failure for an answer that did not come in time. */
export const tooSlow = (): Failure =>
  new Failure(0, 'NET-02', '网络太慢，没有等到回复。内容已保存在本机，可再次提交，不会重复登记。');

/** Reads the server's error shape `{error: {status, message, details}}`; tolerates any other body. */
export function failureFrom(status: number, body: unknown): Failure {
  const error: WireError = (body as { error?: WireError } | null)?.error ?? {};
  const fields = (error.details?.errors ?? []).map((one) => ({
    path: (one.path ?? []).join('.'),
    message: one.message ?? '',
    code: one.code ?? one.name ?? '',
  }));
  const code = error.details?.code ?? fields[0]?.code ?? `HTTP-${status}`;
  const said = error.message && /[\u4e00-\u9fff]/.test(error.message) ? error.message : undefined;
  const message = said ?? PLAIN[status] ?? '系统出了问题，请稍后再试。';
  return new Failure(status, code, message, fields, error.details?.current);
}

/** The sentence for any thrown thing; what is not a Failure is a fault of the portal itself. */
export function asFailure(error: unknown): Failure {
  return error instanceof Failure
    ? error
    : new Failure(-1, 'PORTAL-01', '页面出了问题，请刷新后再试。');
}
