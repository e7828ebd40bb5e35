import type { Knex } from 'knex';
import type { RunTimeField } from '../domain/form/run-time-field';
import type { Actor } from '../domain/kernel/actor';
import type { SchoolCalendar } from '../domain/kernel/calendar';
import type { Instant } from '../domain/kernel/instant';
import type { PlainDate } from '../domain/kernel/plain-date';
import type { Violation } from '../domain/kernel/rule';
import type { SettingsOn } from '../domain/kernel/settings';
import type { Row } from '../platform/strapi-casts';

export type WriteKind = 'create' | 'update' | 'delete';

/** One write as the rules see it: the row before, what is written, and the row that would result. */
export type Change = {
  uid: string;
  kind: WriteKind;
  before: Row | null;
  data: Record<string, unknown>;
  after: Record<string, unknown>;
};

/** Where a check may look: the transaction's own view of the database, and what holds on the day of the act. */
export type CheckContext = {
  db: Knex;
  actor: Actor | null;
  now: Instant;
  today: PlainDate;
  settings: SettingsOn;
  calendar: SchoolCalendar;
  fields: readonly RunTimeField[];
};

export type Check = (change: Change, context: CheckContext) => Promise<Violation[]> | Violation[];
