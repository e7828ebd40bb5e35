import type { ActionResult } from '../../api/case-records';

/** What the form that has just been sent hands to the page of the case. */
export type CaseNews = { done: string; warnings: string[] };

/** Words for a success, with what the server found odd about it. */
export const newsOf = (done: string, result: ActionResult): CaseNews => ({
  done,
  warnings: (result.meta?.warnings ?? []).map((warning) => warning.message),
});
