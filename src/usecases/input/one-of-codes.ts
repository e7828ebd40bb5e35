import { z } from 'zod';

/** One of the codes that a table of labels names. `sentence` says what to choose. */
export const oneOfCodes = <C extends string>(labels: Record<C, string>, sentence: string) =>
  z.enum(Object.keys(labels) as [C, ...C[]], { error: sentence });
