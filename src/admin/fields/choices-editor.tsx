import { Field, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import type { FieldChoice } from '../../domain/form/field';

type Props = {
  choices: readonly FieldChoice[];
  error?: string | undefined;
  disabled?: boolean;
  onChange: (choices: FieldChoice[]) => void;
};

/** The choices of the lines as typed: a label that stood there keeps its code, a new one gets the next free code. */
export function choicesOfLines(lines: string, before: readonly FieldChoice[]): FieldChoice[] {
  const labels = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const taken = new Set(before.map(({ code }) => code));
  const isRenaming = labels.length === before.length;
  return labels.map((label, index) => {
    const known = before.find((choice) => choice.label === label);
    // As many lines as before: a line whose label is new was renamed, and keeps its code.
    const renamed = isRenaming ? before[index] : undefined;
    if (known) return known;
    if (renamed && !labels.includes(renamed.label)) return { code: renamed.code, label };
    let number = index + 1;
    while (taken.has(`C${number}`)) number += 1;
    taken.add(`C${number}`);
    return { code: `C${number}`, label };
  });
}

/** The choices of a list, one a line; their codes make themselves. */
export function ChoicesEditor({ choices, error, disabled = false, onChange }: Props) {
  const [first] = useState(choices);
  const [lines, setLines] = useState(choices.map(({ label }) => label).join('\n'));
  return (
    <Field.Root
      name="choices"
      required
      error={error}
      hint="每行一个选项；改名时在原来的行上改。"
      width="100%"
    >
      <Field.Label>选项</Field.Label>
      <Textarea
        value={lines}
        disabled={disabled}
        onChange={(event) => {
          setLines(event.target.value);
          onChange(choicesOfLines(event.target.value, first));
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
