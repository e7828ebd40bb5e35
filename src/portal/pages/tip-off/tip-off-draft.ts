import type { ToldTipOff } from '../../api/tip-offs';

const DRAFT = 'nol.tip-off-draft';
const BLANK: ToldTipOff = { kind: 'NOT_IN_SCHOOL', content: '' };

/** What was typed and not sent. It lives as long as the tab: a shared telephone should not show it to the next person. */
export function readTipOffDraft(tab: Storage): ToldTipOff {
  const text = tab.getItem(DRAFT);
  if (text === null) return BLANK;
  try {
    const kept = JSON.parse(text) as unknown;
    const texts = Object.entries(typeof kept === 'object' && kept !== null ? kept : {}).filter(
      ([, value]) => typeof value === 'string',
    );
    return { ...BLANK, ...Object.fromEntries(texts) };
  } catch {
    tab.removeItem(DRAFT);
    return BLANK;
  }
}

/** Keeps what was typed at each change. */
export const keepTipOffDraft = (tab: Storage, told: ToldTipOff): void =>
  tab.setItem(DRAFT, JSON.stringify(told));

/** Forgets it once it has been sent. */
export const dropTipOffDraft = (tab: Storage): void => tab.removeItem(DRAFT);
