/** What somebody without an account may do. */
export type PublicAct = 'submit' | 'look-up' | 'reply' | 'check-paper';

/** How often the public may act, by dated settings: for one address, and for all together whatever addresses a flood comes from. */
export type PublicLimits = { windowMinutes: number; perAddress: number; forAll: number };

/** For each tip-off that may be sent, so many of the acts around it. A village behind one address may still send several. */
const TIMES: Record<PublicAct, number> = {
  submit: 1,
  'look-up': 10,
  reply: 2,
  'check-paper': 10,
};

/** The window in which an instant is counted, by its number. */
export const windowAt = (now: number, { windowMinutes }: PublicLimits): number =>
  Math.floor(now / (windowMinutes * 60_000));

/** Whether an address has acted too often with the act that was just counted. */
export const addressActsTooOften = (
  act: PublicAct,
  counted: number,
  { perAddress }: PublicLimits,
): boolean => counted > perAddress * TIMES[act];

/** Whether all together have. */
export const allActTooOften = (
  act: PublicAct,
  counted: number,
  { forAll }: PublicLimits,
): boolean => counted > forAll * TIMES[act];
