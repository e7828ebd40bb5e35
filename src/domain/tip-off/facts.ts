import type { PlainDate } from '../kernel/plain-date';
import type { ReferralTarget } from './kinds';

/** A tip-off that is about to be stored. */
export type TipOffFacts = { content: string; leastCharacters: number };

/** A tip-off that is about to be handed to somebody else. */
export type ReferralFacts = {
  target: ReferralTarget;
  targetCode: string;
  accusedSchoolCode: string | null;
  summary: string;
  /** Name, phone and other words by which the reporter would be known; empty when anonymous. */
  reporterWords: readonly string[];
};

/** A child found by a tip-off that is about to be registered: what is written about it, by field. */
export type FoundChildFacts = {
  texts: Readonly<Record<string, string>>;
  reporterWords: readonly string[];
};

/** A tip-off that is about to be closed. */
export type TipOffClosureFacts = {
  result: string;
  hasOutcome: boolean;
  /** Messages from the office to the reporter. */
  answers: number;
  openReferrals: number;
  dueOn: PlainDate;
  today: PlainDate;
};
