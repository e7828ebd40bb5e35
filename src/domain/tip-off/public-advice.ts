import type { SettingsOn } from '../kernel/settings';

/** What the public page tells before anything is sent: the published hotline (大渡口方案 四（九）), and how much a tip-off must say. */
export const publicAdvice = (settings: SettingsOn) => ({
  hotline: settings('tipOff.hotline'),
  leastCharacters: settings('tipOff.leastCharacters'),
});
