import type { SettingsOn } from '../kernel/settings';

/** The committee as it signs papers, and where they are checked: what the district has set on the day of the act. */
export const districtOf = (settings: SettingsOn) => ({
  committeeName: settings('district.committeeName'),
  committeePrefix: settings('district.committeePrefix'),
});

/** The address printed under the verification code; blank prints no line. */
export const checkAddressOf = (settings: SettingsOn): string =>
  settings('document.checkAddress').trim();

/** How long a family has: what the issuer gives, or else what the district has set for the kind of paper. */
export const daysGiven = (
  kind: 'RETURN_NOTICE' | 'RETURN_ORDER',
  given: number | undefined,
  settings: SettingsOn,
): number => given ?? settings(kind === 'RETURN_ORDER' ? 'order.days' : 'notice.days');
