import { randomUUID } from 'node:crypto';
import type { Http } from '../http/context';
import type { Strapi } from '../platform/strapi-casts';

type ErrorBody = {
  data: null;
  error: { status: number; name: string; message: string; details?: Record<string, unknown> };
};

const FALLBACKS: Record<number, { code: string; message: string }> = {
  400: { code: 'INPUT-00', message: '提交的内容不符合要求，请检查后再试。' },
  401: { code: 'ACCESS-01', message: '登录已失效，请重新登录。' },
  403: { code: 'ACCESS-03', message: '您的岗位没有这项权限。' },
  404: { code: 'ACCESS-04', message: '没有找到所要的内容，或者它不在您的职责范围内。' },
  405: { code: 'ACCESS-05', message: '这里不支持这种操作。' },
  413: { code: 'INPUT-13', message: '上传的内容太大，请缩小后再试。' },
  415: { code: 'INPUT-15', message: '上传的内容格式不受支持。' },
  429: { code: 'BUSY-01', message: '操作太频繁，请稍后再试。' },
  503: { code: 'BUSY-02', message: '系统正忙，请稍后再试。' },
};

const SIGN_IN_FAILED = { code: 'ACCESS-06', message: '用户名或密码不正确，请核对后再试。' };
const CHINESE = /[\u4e00-\u9fff]/;
const NOT_FILLED = '这一项没有填写，或填写不正确，请改正后再保存。';

function isErrorBody(body: unknown): body is ErrorBody {
  return (
    typeof body === 'object' &&
    body !== null &&
    'error' in body &&
    typeof (body as ErrorBody).error === 'object'
  );
}

function answer(
  status: number,
  message: string,
  code: string,
  name: string,
  details: Record<string, unknown> = {},
): ErrorBody {
  return {
    data: null,
    error: {
      status,
      name,
      message,
      details: { errors: [{ path: [], message, name: code, code }], ...details, code },
    },
  };
}

/** Strapi treats a stranger as the role "public" and answers 403; who is not signed in is told to sign in. */
function statusOf(status: number, http: Http): number {
  return status === 403 && http.request.headers.authorization === undefined ? 401 : status;
}

/** The panel shows what stands at the fields; Strapi's own checks and its limit of sign-ins speak English. */
function answerPanel(http: Http, { error }: ErrorBody): void {
  if (error.status === 429) {
    const { code, message } = FALLBACKS[429] as { code: string; message: string };
    http.body = answer(429, message, code, error.name);
    http.status = 429;
    return;
  }
  if (error.status !== 400 || !http.path.startsWith('/content-manager/')) return;
  const errors = (error.details?.errors ?? []) as { path: string[]; message: string }[];
  const { code, message } = FALLBACKS[400] as { code: string; message: string };
  http.body = answer(400, message, code, 'ValidationError', {
    errors: errors.map(({ path }) => ({ path, message: NOT_FILLED, name: code, code })),
  });
  http.status = 400;
}

/** Gives every refusal of the REST API a Chinese sentence, a stable code and the right status, and never a stack. */
export default (_config: unknown, { strapi }: { strapi: Strapi }) =>
  async (http: Http, next: () => Promise<void>): Promise<void> => {
    await next();
    if (!isErrorBody(http.body)) {
      if (http.path.startsWith('/api/') && http.status >= 400) {
        const fallback = FALLBACKS[http.status] ?? FALLBACKS[400];
        if (fallback) {
          const { status } = http;
          http.body = answer(status, fallback.message, fallback.code, 'HttpError');
          http.status = status;
        }
      }
      return;
    }
    const { error } = http.body;
    const wanted = error.details?.httpStatus;
    const status = typeof wanted === 'number' ? wanted : statusOf(error.status, http);
    if (CHINESE.test(error.message)) {
      if (error.details) delete error.details.httpStatus;
      // Strapi's page of accounts keeps the sentence of a refusal and drops its field.
      if (!Array.isArray(error.details?.errors)) {
        const { message } = error;
        const code = FALLBACKS[400]?.code ?? '';
        error.details = {
          ...error.details,
          code,
          errors: [{ path: [], message, name: code, code }],
        };
      }
      // Strapi's own pages understand 400 only; everywhere else the status says what happened.
      if (/^\/(api|not-one-less)\//.test(http.path)) {
        error.status = status;
        http.status = status;
      }
      return;
    }
    if (!http.path.startsWith('/api/')) {
      answerPanel(http, http.body);
      return;
    }
    if (status >= 500) {
      const incident = randomUUID().slice(0, 8);
      strapi.log.error(`[${incident}] ${http.method} ${http.path} ${error.name}`);
      http.body = answer(
        status,
        `系统出错，内容没有保存。请记下编号 ${incident} 并联系管理员。`,
        'SYSTEM-01',
        'InternalServerError',
      );
    } else {
      const known =
        http.path === '/api/auth/local' && status === 400
          ? SIGN_IN_FAILED
          : (FALLBACKS[status] ?? FALLBACKS[400]);
      http.body = answer(status, known?.message ?? '', known?.code ?? 'INPUT-00', error.name);
    }
    http.status = status;
  };
