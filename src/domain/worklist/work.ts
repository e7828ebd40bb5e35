/** What a line of a worklist is about. */
export const WORK_KINDS = [
  'case',
  'absence',
  'document',
  'class',
  'inspection',
  'finding',
  'child-record',
  'tip-off',
  'vacancy',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** The page that a line of a worklist leads to. */
export const WORK_PAGES = [
  'case',
  'roll',
  'document',
  'student',
  'inspection',
  'finding',
  'tip-off',
  'referral',
  'home-teaching',
  'deferral',
  'movement',
  'home-visit',
  'duties',
] as const;
export type WorkPage = (typeof WORK_PAGES)[number];
