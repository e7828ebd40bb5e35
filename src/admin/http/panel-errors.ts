import { isFetchError } from '@strapi/strapi/admin';

/** A refusal as the server tells it: one sentence for the dialog, and sentences for single inputs. */
export type Refusal = { message: string; fields: Record<string, string> };

type Detail = { path?: (string | number)[]; message?: string };

/** What a failed request says; a network failure gets a sentence of its own. */
export function refusalOf(error: unknown): Refusal {
  if (!isFetchError(error)) return { message: '网络中断，请检查连接后再试。', fields: {} };
  const body = error.response?.data.error as
    | { message?: string; details?: { errors?: Detail[] } }
    | undefined;
  const details = body?.details?.errors ?? [];
  const fields = Object.fromEntries(
    details
      .filter((detail) => detail.path && detail.path.length > 0)
      .map((detail) => [String(detail.path?.[0]), detail.message ?? '']),
  );
  return { message: body?.message ?? '操作没有完成，请稍后再试。', fields };
}
