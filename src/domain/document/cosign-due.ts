import { HOUR_MS, type Instant } from '../kernel/instant';
import type { SettingsOn } from '../kernel/settings';

/** Until when the school's 责任督学 may sign before 督导室 may name a substitute. */
export const cosignDueAt = (preparedAt: Instant, settings: SettingsOn): Instant =>
  preparedAt + settings('cosign.substituteAfterHours') * HOUR_MS;
