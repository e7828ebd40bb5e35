import { useRef } from 'react';
import { randomKey } from '../../app/random-key';

/** A key that stays the same while the same words are sent again, and is another as soon as they differ. */
export function useSameKey(): (words: unknown) => string {
  const last = useRef({ words: '', key: '' });
  return (words) => {
    const text = JSON.stringify(words);
    if (last.current.key === '' || last.current.words !== text)
      last.current = { words: text, key: randomKey() };
    return last.current.key;
  };
}
