import { randomKey } from '../app/random-key';

const NAME = 'nol.window:';
/** This window, among those of the device. */
export const SELF = randomKey();

// Plain http has no locks: there nobody knows who lives.
const locks = 'locks' in navigator ? navigator.locks : null;
let shown = false;

/** From here on other windows see that this one lives, for as long as it does. */
export function showLife(): void {
  if (shown || locks === null) return;
  shown = true;
  void locks.request(`${NAME}${SELF}`, () => new Promise<never>(() => undefined));
}

/** Whether a window of this device still lives; true where that cannot be known. */
export async function lives(other: string): Promise<boolean> {
  if (locks === null) return true;
  const { held = [] } = await locks.query();
  return held.some(({ name }) => name === `${NAME}${other}`);
}
