import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

const TYPING_MS = 300;

/** What is typed to find somebody, and that text once the typing rests. */
export function useTypedName() {
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed.trim(), TYPING_MS);
  return { typed, setTyped, name };
}

/** What a list of choices says before one is chosen. */
export function promptOf(list: {
  readonly asked: boolean;
  readonly loading: boolean;
  readonly found: number;
}): string {
  if (!list.asked) return '请先输入姓名查找';
  if (list.loading) return '正在读取名单…';
  return list.found === 0 ? '没有找到，请换一个写法' : '请选择';
}

type Props = {
  readonly id: string;
  readonly field: { readonly label: string; readonly help?: string | undefined };
  readonly required: boolean | undefined;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** the box to type a name in; null where the list is short enough to choose from */
  readonly search: {
    readonly typed: string;
    readonly onType: (typed: string) => void;
    readonly help?: string | undefined;
  } | null;
  readonly prompt: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** One of many people or places: looked for by name, then chosen from those found. */
export function FindAndChoose(props: Props) {
  const { id, field, required, error, value, onChange, search, prompt, choices } = props;
  return (
    <Stack gap="sm">
      {search && (
        <TextInput
          id={`${id}-search`}
          label={`查找${field.label}`}
          description={search.help}
          placeholder="输入姓名"
          autoComplete="off"
          value={search.typed}
          onChange={(event) => search.onType(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        id={id}
        label={field.label}
        description={field.help}
        withAsterisk={required}
        error={error}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[{ value: '', label: prompt }, ...choices]}
      />
    </Stack>
  );
}
