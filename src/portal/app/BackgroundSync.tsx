import { useEffect, useSyncExternalStore } from 'react';
import { sessionStore } from '../api/session';
import { unsentSheets } from '../inspection/begin/begun';
import { useMe } from './use-me';

/** Sends what this device still holds of the person's sheets, at the start, whenever the network returns and after a sign-in. */
export function BackgroundSync() {
  const { staffNo } = useMe();
  const session = useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
  useEffect(() => {
    const go = async (): Promise<void> => {
      if (session !== 'signed-in' || unsentSheets(localStorage, staffNo).length === 0) return;
      const { bringUpSheets } = await import('../inspection/bring-up');
      await bringUpSheets(staffNo, Date.now);
    };
    const tryToGo = (): void => {
      go().catch(() => {
        // The script itself could not be fetched: the next "online" tries again, and the page of the sheet says how things stand.
      });
    };
    tryToGo();
    window.addEventListener('online', tryToGo);
    return () => window.removeEventListener('online', tryToGo);
  }, [staffNo, session]);
  return null;
}
