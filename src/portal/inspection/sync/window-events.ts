import { sessionStore } from '../../api/session';
import type { Book } from './book';
import type { SyncLoop } from './sync-loop';
import { RENEW_MS, type Turn } from './turn';

/** Tries when the network returns, when the page is left and when the person is signed in again; gives the way to end that. */
export function listen(sync: SyncLoop): () => void {
  const go = (): void => void sync.now();
  const goWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') go();
  };
  const goWhenSignedIn = (): void => {
    if (sessionStore.read() === 'signed-in') go();
  };
  window.addEventListener('online', go);
  document.addEventListener('visibilitychange', goWhenHidden);
  const forgetSession = sessionStore.subscribe(goWhenSignedIn);
  return () => {
    window.removeEventListener('online', go);
    document.removeEventListener('visibilitychange', goWhenHidden);
    forgetSession();
  };
}

/** The window that has the turn says so while it lives, and leaves it when it goes. */
export function stayAlive(turn: Turn): () => void {
  const timer = setInterval(turn.renew, RENEW_MS);
  window.addEventListener('pagehide', turn.leave);
  return () => {
    clearInterval(timer);
    window.removeEventListener('pagehide', turn.leave);
    turn.leave();
  };
}

/** Other windows of this device write into the same journal. */
export function follow(key: string, book: Book): () => void {
  const onStorage = ({ key: name, newValue, oldValue }: StorageEvent): void => {
    if (name?.startsWith(`${key}:`)) book.takeOver(name.slice(key.length + 1), newValue, oldValue);
  };
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}
