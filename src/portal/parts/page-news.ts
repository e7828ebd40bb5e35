/** What the form that has just been sent hands to the page it leads to. */
export type PageNews = { done: string; warnings: string[] };

type Answer = { meta?: { warnings?: { message: string }[] } };

/** Words for a success, with what the server found odd about it. */
export const newsOf = (done: string, { meta }: Answer): PageNews => ({
  done,
  warnings: (meta?.warnings ?? []).map((warning) => warning.message),
});
