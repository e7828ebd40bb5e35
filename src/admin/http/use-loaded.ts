import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { refusalOf } from './panel-errors';

type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; message: string }
  | { state: 'ready'; data: T };

/** Reads `{data}` from one of the panel's own addresses, and again whenever `reload` is called or the address changes. */
export function useLoaded<T>(url: string): Loaded<T> & { reload: () => void } {
  const { get } = useFetchClient();
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    get<{ data: T }>(url, { signal: abort.signal }).then(
      ({ data }) => setLoaded({ state: 'ready', data: data.data }),
      (error: unknown) => {
        if (!abort.signal.aborted)
          setLoaded({ state: 'failed', message: refusalOf(error).message });
      },
    );
    return () => abort.abort();
  }, [get, url, turn]);
  const reload = useCallback(() => setTurn((value) => value + 1), []);
  return { ...loaded, reload };
}
