import { TextInput } from '@mantine/core';
import { forwardRef, useEffect, useState } from 'react';
import { IconSearch } from './icons';

type Props = { label: string; value: string; onSearch: (text: string) => void };

/** Chinese input sends half-typed pinyin; the search waits until the hand rests. */
const REST_MS = 350;

/** A search box that asks after a short rest, and at once on Enter. */
export const SearchBox = forwardRef<HTMLInputElement, Props>(function SearchBox(
  { label, value, onSearch },
  ref,
) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onSearch(text.trim()), REST_MS);
    return () => clearTimeout(timer);
  }, [text, value, onSearch]);
  return (
    <TextInput
      ref={ref}
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      leftSection={<IconSearch aria-hidden size={20} />}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSearch(text.trim());
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
      mb="sm"
    />
  );
});
