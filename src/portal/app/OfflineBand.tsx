import { useSyncExternalStore } from 'react';
import { sessionStore } from '../api/session';
import { IconWifiOff } from '../parts/icons';
import classes from './Shell.module.css';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** Says that the phone has no network, and that work can go on. */
export function OfflineBand() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const session = useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
  if (online && session !== 'offline') return null;
  return (
    <div role="status" className={classes.band}>
      <IconWifiOff aria-hidden size={20} />
      现在没有网络。可以继续填写，内容保存在本机，有网络时再提交。
    </div>
  );
}
