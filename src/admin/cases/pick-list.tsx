import { Box, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { refusalOf } from '../http/panel-errors';
import { PICK_SOURCES, type PickOption, type PickSource } from './pick-sources';

const PAUSE_MS = 300;

type Props = {
  source: PickSource;
  /** The case the choice is for: its school's people and classes come first. */
  row: Record<string, unknown>;
  label: string;
  value: string;
  onChange: (value: string) => void;
};

/** One person, school or class, found by name; what is stored is its code. */
export function PickList({ source, row, label, value, onChange }: Props) {
  const { get } = useFetchClient();
  const [search, setSearch] = useState('');
  const [options, setOptions] = useState<PickOption[] | null>(null);
  const [message, setMessage] = useState('');
  const [chosen, setChosen] = useState<PickOption | null>(null);
  const address = PICK_SOURCES[source].address(search.trim(), row);

  useEffect(() => {
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const { data } = await get<{ results: Record<string, unknown>[] }>(address, {
          signal: abort.signal,
        });
        setOptions(data.results.map(PICK_SOURCES[source].option));
        setMessage('');
      } catch (error) {
        if (!abort.signal.aborted) setMessage(refusalOf(error).message);
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [get, address, source]);

  const found = options ?? [];
  // What was chosen stays in sight while one goes on searching.
  const isHidden = chosen !== null && !found.some((one) => one.value === chosen.value);
  const shown = isHidden ? [chosen, ...found] : found;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <TextInput
        aria-label={`查找${label}`}
        placeholder={PICK_SOURCES[source].placeholder}
        value={search}
        onChange={(event: { target: { value: string } }) => setSearch(event.target.value)}
      />
      {message !== '' && <Typography textColor="danger600">{message}</Typography>}
      {options !== null && shown.length === 0 && (
        <Typography textColor="neutral600">没有找到，换一个字试试。</Typography>
      )}
      <Box maxHeight="240px" overflow="auto">
        <Radio.Group
          aria-label={label}
          value={value}
          onValueChange={(next: string) => {
            setChosen(shown.find((one) => one.value === next) ?? null);
            onChange(next);
          }}
        >
          {shown.map((option) => (
            <Radio.Item key={option.value} value={option.value}>
              {option.label}
            </Radio.Item>
          ))}
        </Radio.Group>
      </Box>
    </Flex>
  );
}
