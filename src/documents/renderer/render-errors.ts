export type RenderErrorCode =
  | 'RENDER_BUSY'
  | 'RENDER_TIMEOUT'
  | 'RENDER_CRASHED'
  | 'RENDER_REFUSED'
  | 'RENDER_UNAVAILABLE'
  | 'RENDERER_CLOSED';

/** A document was not printed. `retryable` tells whether the same job may succeed later. */
export abstract class RenderError extends Error {
  abstract readonly code: RenderErrorCode;
  abstract readonly retryable: boolean;
}

/** The queue is full. Becomes 503 with Retry-After. */
export class RenderBusy extends RenderError {
  override readonly name = 'RenderBusy';
  readonly code = 'RENDER_BUSY';
  readonly retryable = true;
  /** Seconds a caller should wait. */
  readonly retryAfterSeconds = 2;

  constructor(readonly queued: number) {
    super(`文书生成排队已满（${queued} 件），请稍后再试。`);
  }
}

/** The document did not finish in its time; its page was ended. */
export class RenderTimeout extends RenderError {
  override readonly name = 'RenderTimeout';
  readonly code = 'RENDER_TIMEOUT';
  readonly retryable = false;

  constructor(readonly timeoutMs: number) {
    super(`文书在 ${timeoutMs} 毫秒内没有生成完，请检查模板是否过于复杂。`);
  }
}

/** Browser or rendering process ended under the job; another attempt may succeed. */
export class RenderCrashed extends RenderError {
  override readonly name = 'RenderCrashed';
  readonly code = 'RENDER_CRASHED';
  readonly retryable = true;

  constructor(readonly detail: string) {
    super(`文书生成程序中断，请重试（${detail}）。`);
  }
}

/** The document itself is at fault: too large, it navigates away, or a font it names is not there. */
export class RenderRefused extends RenderError {
  override readonly name = 'RenderRefused';
  readonly code = 'RENDER_REFUSED';
  readonly retryable = false;

  constructor(readonly detail: string) {
    super(`模板的内容不能生成文书：${detail}。`);
  }
}

/** No browser can be had or it does not start; the message says what to install. */
export class RenderUnavailable extends RenderError {
  override readonly name = 'RenderUnavailable';
  readonly code = 'RENDER_UNAVAILABLE';
  readonly retryable = true;
}

/** The renderer was closed before the job had its turn. */
export class RendererClosed extends RenderError {
  override readonly name = 'RendererClosed';
  readonly code = 'RENDERER_CLOSED';
  readonly retryable = true;

  constructor() {
    super('文书生成程序已关闭，请在系统重新启动后再试。');
  }
}
