import type { Violation } from '../../domain/kernel/rule';
import type { Row } from '../../platform/strapi-casts';

/** A record as it was written, and what the rules noted without refusing. */
export type Written = { row: Row; warnings: readonly Violation[] };
