import type { GuardContext } from '../../guard/context';

/** The committee as it signs papers on the day of the act. */
export const districtOf = ({ settings }: GuardContext) => ({
  committeeName: settings('district.committeeName'),
  committeePrefix: settings('district.committeePrefix'),
});
