import { useEffect, useState } from 'react';
import type { Revealed } from '../../api/records';
import { request } from '../../api/request';

const SHOWN_SECONDS = 60;

export type RevealHandle = {
  shown: Revealed | null;
  secondsLeft: number;
  ask: (reason: string) => Promise<void>;
  hide: () => void;
};

/** Full numbers for a minute. They live in this page alone and never in the cache. */
export function useReveal(studentId: string): RevealHandle {
  const [shown, setShown] = useState<Revealed | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(0);

  useEffect(() => {
    if (shown === null) return;
    const timer = setInterval(() => setSecondsLeft((left) => left - 1), 1000);
    return () => clearInterval(timer);
  }, [shown]);
  useEffect(() => {
    if (secondsLeft <= 0) setShown(null);
  }, [secondsLeft]);

  return {
    shown,
    secondsLeft,
    hide: () => setShown(null),
    async ask(reason) {
      const answer = await request<{ data: Revealed }>(
        `/students/${encodeURIComponent(studentId)}/actions/reveal`,
        { method: 'POST', body: { reason } },
      );
      setSecondsLeft(SHOWN_SECONDS);
      setShown(answer.data);
    },
  };
}
