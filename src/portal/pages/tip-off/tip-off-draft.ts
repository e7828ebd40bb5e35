import type { ToldTipOff } from '../../api/tip-offs';
import { keptObject } from '../../device/kept-object';

const DRAFT = 'nol.tip-off-draft';
const BLANK: ToldTipOff = { kind: 'NOT_IN_SCHOOL', content: '' };

/** What was typed and not sent. It lives as long as the tab: a shared telephone should not show it to the next person. */
export function readTipOffDraft(tab: Storage): ToldTipOff {
  const texts = Object.entries(keptObject(tab, DRAFT) ?? {}).filter(
    ([, value]) => typeof value === 'string',
  );
  return { ...BLANK, ...Object.fromEntries(texts) };
}

/** Keeps what was typed at each change. */
export const keepTipOffDraft = (tab: Storage, told: ToldTipOff): void =>
  tab.setItem(DRAFT, JSON.stringify(told));

/** Forgets it once it has been sent. */
export const dropTipOffDraft = (tab: Storage): void => tab.removeItem(DRAFT);
