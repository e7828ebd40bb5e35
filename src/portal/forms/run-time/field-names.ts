/** The form library reads a dot as a path, and codes are letters and figures only: a dash keeps them apart from built-in names. */
const PREFIX = 'extra-';

/** The name in a form of the run-time field with this code. */
export const nameOfRunTimeField = (code: string): string => `${PREFIX}${code}`;

/** The code of a run-time field, or null for a built-in one. */
export const codeOfRunTimeField = (name: string): string | null =>
  name.startsWith(PREFIX) ? name.slice(PREFIX.length) : null;
