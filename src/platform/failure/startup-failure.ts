/** Stable codes of everything that can keep the platform from starting. */
export type StartupFailureCode =
  | 'PORT_INVALID'
  | 'PORT_IN_USE'
  | 'FOLDER_NOT_WRITABLE'
  | 'ALREADY_RUNNING'
  | 'SECRET_MISSING'
  | 'SECRET_WEAK'
  | 'SECRETS_FILE_LOST'
  | 'POSTGRES_NOT_AVAILABLE'
  | 'POSTGRES_NO_SERVICE_USER'
  | 'POSTGRES_VERSION_DIFFERS'
  | 'POSTGRES_PASSWORDS_LOST'
  | 'POSTGRES_FAILED'
  | 'SERVER_FAILED';

/**
 * A reason why the platform can't start, said once in Chinese and once in English.
 * Whoever catches it prints `sentence` and ends with a non-zero exit; a stack would only hide it.
 */
export class StartupFailure extends Error {
  readonly code: StartupFailureCode;
  readonly chinese: string;
  readonly english: string;

  constructor(code: StartupFailureCode, chinese: string, english: string) {
    super(`${chinese} / ${english}`);
    this.name = 'StartupFailure';
    this.code = code;
    this.chinese = chinese;
    this.english = english;
  }
}

/** True for our own failure, also when it crossed a module boundary (dist and jest load separate copies). */
export function isStartupFailure(error: unknown): error is StartupFailure {
  return error instanceof Error && error.name === 'StartupFailure' && 'code' in error;
}
