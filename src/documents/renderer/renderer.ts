/** One document to print. */
export type RenderJob = {
  /** A whole HTML document; scripts in it never run and it can load nothing but the project's fonts. */
  readonly html: string;
  /** Milliseconds after which the job is ended, when it needs another bound than the renderer's. */
  readonly timeoutMs?: number;
};

/** What the renderer has done and is doing; sizes in bytes. */
export type RendererStats = {
  readonly queued: number;
  readonly inFlight: number;
  /** Those of them that a page of the browser is at. */
  readonly printing: number;
  readonly rendered: number;
  readonly failed: number;
  readonly refused: number;
  /** How often a browser was replaced, for age, growth or after a crash. */
  readonly browserStarts: number;
  readonly childStarts: number;
  /** Process id of the rendering process, or null when none runs. */
  readonly childPid: number | null;
  /** Resident memory of the rendering process and all browser processes at the last measurement. */
  readonly rssBytes: number;
  readonly browser: RunningBrowser | null;
};

/** The browser in use. */
export type RunningBrowser = {
  readonly executablePath: string;
  readonly version: string;
  readonly sandboxed: boolean;
  readonly pid: number;
};

export type Renderer = {
  /**
   * Prints a document to PDF bytes. Rejects with RenderBusy (queue full: answer 503 and let the caller
   * retry), RenderTimeout, RenderCrashed (retryable), RenderRefused (the document itself is at fault)
   * or RendererClosed; see render-errors.ts.
   */
  render(job: RenderJob): Promise<Buffer>;
  stats(): RendererStats;
  /** Finishes what is in flight, rejects what waits, ends browser and process. */
  close(): Promise<void>;
};

export type RendererOptions = {
  /** The folder for the unpacked browser, profiles and prepared fonts, usually `<project>/var`. */
  readonly varDir: string;
  /** Folder with the official font families the operator owns (DOCUMENT_FONTS_DIR), or null. */
  readonly officialFontsDir?: string | null;
  /** Pages kept open; one for each core by default. */
  readonly pages?: number;
  /** Jobs that may wait before render() answers RenderBusy. */
  readonly maxQueued?: number;
  readonly timeoutMs?: number;
  /** The browser is replaced after so many documents. */
  readonly recycleAfterJobs?: number;
  /** The browser is replaced when its memory has grown by so many bytes since its first documents. */
  readonly recycleAfterGrowthBytes?: number;
  readonly maxHtmlBytes?: number;
  /** The compiled entry of the rendering process; tests that run from source name it. */
  readonly childScript?: string;
};
