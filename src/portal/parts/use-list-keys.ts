import { useHotkeys } from '@mantine/hooks';
import { useEffect, useState, type RefObject } from 'react';
import { useNavigate } from 'react-router-dom';

/**
 * The keyboard of a list: `/` to the search box, `j` and `k` down and up, Enter opens.
 * Gives the index of the marked row, -1 while none is marked.
 */
export function useListKeys(
  paths: readonly string[],
  search: RefObject<HTMLInputElement | null>,
): number {
  const navigate = useNavigate();
  const [marked, setMarked] = useState(-1);
  const key = paths.join('\n');
  useEffect(() => setMarked(-1), [key]);

  useHotkeys([
    ['/', () => search.current?.focus()],
    ['j', () => setMarked((at) => Math.min(at + 1, paths.length - 1))],
    ['k', () => setMarked((at) => Math.max(at - 1, 0))],
    [
      'Enter',
      () => {
        const path = paths[marked];
        // A focused link or button opens by itself.
        if (path && document.activeElement === document.body) navigate(path);
      },
    ],
  ]);
  return marked;
}
