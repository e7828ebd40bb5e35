import type { ChildFailure } from '../protocol';

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A job that did not become a PDF, and whose fault it was. */
export class PrintFailure extends Error {
  override readonly name = 'PrintFailure';

  constructor(
    readonly failure: ChildFailure,
    readonly detail: string,
  ) {
    super(detail);
  }
}
