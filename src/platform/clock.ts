import type { Strapi } from './strapi-casts';

/**
 * The one source of "now". In the demo the clock may be set ahead so that a whole case can be walked through; outside it the
 * clock can't be moved, because deadlines and signatures stand on it.
 */
let offset = 0;
let demo = false;

/** Epoch milliseconds. */
export function now(): number {
  return Date.now() + offset;
}

export function isDemo(): boolean {
  return demo;
}

/** Moves the demo clock so that now is `instant`; `null` returns to real time. Throws outside the demo. */
export function setDemoClock(instant: number | null): void {
  if (!demo) throw new Error('只有演示区可以调整时钟。');
  offset = instant === null ? 0 : instant - Date.now();
}

/** Reads at boot whether this database is the demo district, and honours `APP_NOW` there only. */
export async function startClock(strapi: Strapi, appNow: string | undefined): Promise<void> {
  const marker: unknown = await strapi.db
    .connection('settings')
    .where({ key: 'demo.district' })
    .first();
  demo = marker !== undefined;
  if (!appNow) return;
  if (!demo) {
    throw new Error('APP_NOW 只在演示区有效：本数据库不是演示区，请去掉 APP_NOW 后再启动。');
  }
  const instant = Date.parse(appNow);
  if (Number.isNaN(instant)) {
    throw new Error(`APP_NOW 不是时间：${appNow}（应如 2026-09-18T08:00:00+08:00）。`);
  }
  setDemoClock(instant);
}
