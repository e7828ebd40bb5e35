import type { PlainDate } from '../kernel/plain-date';

/** A pairing of a helper with a child that is about to be written. */
export type PairingFacts = {
  main: boolean;
  ended: boolean;
  fromDate: PlainDate;
  endedOn: PlainDate | null;
  endReason: string;
  today: PlainDate;
  /** Who is the child's main helper already, without this pairing; null when nobody is. */
  otherMainHelper: string | null;
  /** The child has an open case. */
  caseOpen: boolean;
  registeredPoor: boolean;
  helperIdentity: string;
};
