import { compareDates, type PlainDate } from './plain-date';

/** `block` refuses an official act or an impossible value; `warn` records the fact and says what is odd. */
export type RuleLevel = 'block' | 'warn';

/** What a rule found: a stable code, a Chinese sentence, and the path of the field it belongs to. */
export type Violation = { code: string; message: string; path: string[]; level: RuleLevel };

/** Where a rule comes from: the document's name with its number, and the clause in it. */
export type Basis = { document: string; clause: string };

/** One control rule: pure, with its legal basis and the period in which it is in force. */
export type Rule<F> = {
  code: string;
  title: string;
  sentence: string;
  basis: readonly Basis[];
  /** Clauses of the source documents it serves, e.g. 'A-4.4'. */
  clauses: readonly string[];
  level: RuleLevel;
  since: PlainDate;
  until?: PlainDate;
  check(facts: F): Violation[];
};

/** A rule without its facts, as a list or a page shows it. */
export type RuleText = Omit<Rule<never>, 'check'>;

/** What the body of a rule answers; code and level are the rule's own. */
export type Finding = { path: string[]; message: string };

/** Makes a rule from its text and the function that looks for faults. */
export function defineRule<F>(text: RuleText, find: (facts: F) => Finding[]): Rule<F> {
  return {
    ...text,
    check: (facts) =>
      find(facts).map((finding) => ({ code: text.code, level: text.level, ...finding })),
  };
}

/** Whether the rule is in force on the day. */
export const isInForce = (rule: RuleText, on: PlainDate): boolean =>
  compareDates(rule.since, on) <= 0 &&
  (rule.until === undefined || compareDates(on, rule.until) <= 0);

/** All findings of the rules in force on the day, in the order of the rules. */
export const judge = <F>(rules: readonly Rule<F>[], facts: F, on: PlainDate): Violation[] =>
  rules.filter((rule) => isInForce(rule, on)).flatMap((rule) => rule.check(facts));

/** Only what refuses the act. */
export const blocking = (violations: readonly Violation[]): Violation[] =>
  violations.filter((violation) => violation.level === 'block');
