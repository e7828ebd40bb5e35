import { Notification } from '@mantine/core';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { IconCheck } from './icons';
import classes from './Toasts.module.css';

type Toast = { id: number; text: string };
const ToastContext = createContext<(text: string) => void>(() => undefined);

/** Says in passing that something worked. Failures never come this way: they stay where they belong. */
export const useToast = (): ((text: string) => void) => useContext(ToastContext);

const SHOWN_MS = 5_000;

/** Holds the messages at the top of the page. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const show = useCallback((text: string) => setToast({ id: Date.now(), text }), []);
  const clear = useCallback(() => setToast(null), []);

  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(clear, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, clear]);

  const value = useMemo(() => show, [show]);
  return (
    <ToastContext.Provider value={value}>
      {children}
      <div className={classes.place} role="status" aria-live="polite">
        {toast && (
          <Notification
            key={toast.id}
            icon={<IconCheck aria-hidden size={20} />}
            color="pine"
            onClose={clear}
            closeButtonProps={{ 'aria-label': '关闭' }}
          >
            {toast.text}
          </Notification>
        )}
      </div>
    </ToastContext.Provider>
  );
}
