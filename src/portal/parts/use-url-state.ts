import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Filters live in the address, so that back, reload and a sent link show the same list. */
export function useUrlState(): {
  read: (name: string) => string;
  write: (changes: Record<string, string>) => void;
} {
  const [params, setParams] = useSearchParams();
  const read = useCallback((name: string) => params.get(name) ?? '', [params]);
  const write = useCallback(
    (changes: Record<string, string>) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (!('page' in changes)) after.delete('page');
          for (const [name, value] of Object.entries(changes)) {
            if (value === '') after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return { read, write };
}
