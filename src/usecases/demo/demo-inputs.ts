import { z } from 'zod';

/** Where the demo clock is to stand; `null` returns to real time. */
export const clockInput = z.strictObject({
  now: z.iso
    .datetime({ offset: true, error: '时间须写成 2026-09-18T08:00:00+08:00 的样子' })
    .nullable(),
});
