/** What the panel's home page shows (GET /not-one-less/overview). */
export type Overview = {
  /** Open cases by state, in the order of the procedure; states without a case are left out. */
  cases: { state: string; count: number }[];
  /** Posts that nobody holds today, by kind. */
  vacancies: { kindCode: string; kindName: string; count: number; examples: string[] }[];
};
