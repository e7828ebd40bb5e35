import type { RunningBrowser } from './renderer';

/** What the rendering process is started with, as JSON in its first argument. */
export type ChildSettings = {
  readonly varDir: string;
  readonly officialFontsDir: string | null;
  readonly pages: number;
  readonly recycleAfterJobs: number;
  readonly recycleAfterGrowthBytes: number;
};

/** From the application to the rendering process. */
export type ChildRequest =
  | {
      readonly type: 'render';
      readonly id: number;
      readonly html: string;
      readonly timeoutMs: number;
    }
  | { readonly type: 'close' };

/** Why a job failed, in the words of the rendering process. */
export type ChildFailure = 'timeout' | 'crashed' | 'refused' | 'unavailable';

/** From the rendering process to the application. */
export type ChildReport =
  /** A page of the browser has taken the document; whatever ends the browser now ends the job. */
  | { readonly type: 'begun'; readonly id: number }
  | { readonly type: 'rendered'; readonly id: number; readonly pdf: Uint8Array }
  | {
      readonly type: 'failed';
      readonly id: number;
      readonly failure: ChildFailure;
      readonly detail: string;
    }
  | {
      readonly type: 'state';
      readonly browserStarts: number;
      readonly rssBytes: number;
      readonly browser: RunningBrowser | null;
    };
