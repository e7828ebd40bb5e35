import { errors } from '@strapi/utils';
import type { Violation } from '../domain/kernel/rule';

export type FieldError = { path: string[]; message: string; name: string; code: string };

/**
 * A refusal that a user can act on: Chinese sentence at the field, stable code, HTTP status. It is a `ValidationError` because the
 * panel shows a save as successful when an error has any other name, and its message may hold no `{}` or `<>`.
 */
export class GuardError extends errors.ValidationError {
  readonly httpStatus: number;
  readonly code: string;

  constructor(httpStatus: number, fieldErrors: FieldError[], more: Record<string, unknown> = {}) {
    const first = fieldErrors[0] ?? {
      path: [],
      message: '操作未完成。',
      name: 'GUARD-00',
      code: 'GUARD-00',
    };
    super(plain(first.message), { code: first.code, httpStatus, errors: fieldErrors, ...more });
    this.httpStatus = httpStatus;
    this.code = first.code;
  }
}

function plain(message: string): string {
  return message.replace(/[{}<>]/g, '');
}

function fieldError(code: string, message: string, path: string[]): FieldError {
  return { path, message: plain(message), name: code, code };
}

/** 400: what was sent can't be accepted. */
export function invalid(code: string, message: string, path: string[] = []): GuardError {
  return new GuardError(400, [fieldError(code, message, path)]);
}

/** 403: the role may not do this, whatever the record. */
export function forbidden(message: string, code = 'ACCESS-03'): GuardError {
  return new GuardError(403, [fieldError(code, message, [])]);
}

/** 404, also for what lies out of scope: an outsider learns nothing about what exists. */
export function notFound(what = '记录'): GuardError {
  return new GuardError(404, [
    fieldError('ACCESS-04', `没有找到这条${what}，或者它不在您的职责范围内。`, []),
  ]);
}

/** The same refusal, said of a part of a larger input: `leaveReason` becomes `marks.2.leaveReason`. Anything else comes back as it is. */
export function refusedAt(error: unknown, prefix: string[]): unknown {
  if (!(error instanceof GuardError)) return error;
  const { errors: fields } = error.details as { errors: FieldError[] };
  return new GuardError(
    error.httpStatus,
    fields.map((field) => ({ ...field, path: [...prefix, ...field.path] })),
  );
}

/** 409: somebody else was first; `current` tells what holds now. */
export function conflict(
  code: string,
  message: string,
  current: Record<string, unknown> = {},
  path: string[] = ['rev'],
): GuardError {
  return new GuardError(409, [fieldError(code, message, path)], { current });
}

/** Any other status, e.g. 413 or 503. */
export function refusal(
  status: number,
  code: string,
  message: string,
  path: string[] = [],
): GuardError {
  return new GuardError(status, [fieldError(code, message, path)]);
}

/** The violations as one refusal, each at its field. */
export function violationError(violations: readonly Violation[], status = 400): GuardError {
  return new GuardError(
    status,
    violations.map((violation) => fieldError(violation.code, violation.message, violation.path)),
  );
}

/** Refuses when any violation blocks; answers the warnings otherwise. */
export function refuseBlocking(violations: readonly Violation[], status = 400): Violation[] {
  const blocking = violations.filter((violation) => violation.level === 'block');
  if (blocking.length > 0) throw violationError(blocking, status);
  return violations.filter((violation) => violation.level === 'warn');
}
