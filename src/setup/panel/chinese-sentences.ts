import type { Http } from '../../http/context';
import type { Strapi } from '../../platform/strapi-casts';

/** What Strapi's own panel addresses say to a person, in Chinese. Sentences that its client compares word for word stay as they are. */
const SENTENCES: Record<string, string> = {
  'Invalid credentials': '邮箱或密码不正确，请核对后再试。',
  Forbidden: '您没有这项权限。如确有需要，请联系系统管理员。',
  'Policy Failed': '您没有这项权限。如确有需要，请联系系统管理员。',
  'Missing or invalid credentials': '登录已失效，请重新登录。',
  'Invalid or expired refresh token': '登录已失效，请重新登录。',
  'Too many requests, please try again later.': '操作太频繁，请稍后再试。',
  'Document not found': '没有找到这条记录，可能已被删除。',
  'Not Found': '没有找到所要的内容。',
  'An error occurred during the transaction': '保存时出错，内容没有保存，请重试。',
  'Internal Server Error': '系统出错，内容没有保存。请联系系统管理员。',
};
const PANEL = /^\/(admin|content-manager|not-one-less)\//;

type ErrorBody = { error?: { message?: string } };

/** Turns the panel's English refusals into Chinese ones. Call in `register()`. */
export function speakChinese(strapi: Strapi): void {
  strapi.server.use(async (context, next) => {
    await next();
    const http = context as unknown as Http;
    if (http.status < 400 || !PANEL.test(http.path)) return;
    const { error } = (http.body ?? {}) as ErrorBody;
    const sentence = error?.message === undefined ? undefined : SENTENCES[error.message];
    if (error && sentence) error.message = sentence;
  });
}
