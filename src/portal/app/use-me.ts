import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { meQuery } from '../api/queries';
import type { Me } from '../api/records';

/** The person signed in; the page below the shell is drawn only once this is known. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data;

/** The server's time in epoch milliseconds, ticking each half minute; phones are often wrong, and the demo has a clock of its own. */
export function useServerNow(): number {
  const { data, dataUpdatedAt } = useQuery(meQuery);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
  return data ? Date.parse(data.now) + (Date.now() - dataUpdatedAt) : Date.now();
}
