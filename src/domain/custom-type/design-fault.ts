/** Why a design can't be carried over: the type, the question (when it is about one), a stable code, a sentence. */
export type DesignFault = {
  readonly type: string;
  readonly attribute?: string;
  readonly code: string;
  readonly message: string;
};
