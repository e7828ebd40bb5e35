import type { PlainDate } from '../kernel/plain-date';

/** A plan for one child (一生一策) that is about to be written. */
export type PlanFacts = {
  persuade: string;
  care: string;
  help: string;
  persuaderName: string;
  startsOn: PlainDate;
  dueOn: PlainDate | null;
};
