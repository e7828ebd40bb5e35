import { Button, Field, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import type { FieldChoice } from '../../domain/form/field';

type Props = {
  choices: readonly FieldChoice[];
  error: string | undefined;
  disabled: boolean;
  onChange: (choices: FieldChoice[]) => void;
};

/** The choices for these lines; one whose words stay keeps its code, for answers are stored by it. */
export function choicesOf(text: string, before: readonly FieldChoice[]): FieldChoice[] {
  const labels = text.split('\n').filter((line) => line.trim() !== '');
  const taken = new Set(before.map(({ code }) => code));
  let number = 1;
  const next = (): string => {
    while (taken.has(`choice${number}`)) number += 1;
    taken.add(`choice${number}`);
    return `choice${number}`;
  };
  return labels.map((line) => {
    const label = line.trim();
    return before.find((one) => one.label === label) ?? { code: next(), label };
  });
}

/** The answers to choose from, one a line. */
export function ChoicesField({ choices, error, disabled, onChange }: Props) {
  const [text, setText] = useState(choices.map(({ label }) => label).join('\n'));
  const stored = choices.map(({ label }) => label).join('\n');
  const isOpen = text.trim() !== stored;
  return (
    <Field.Root name="choices" error={error} width="100%" hint="每行一个选项，写完后点“确定选项”。">
      <Field.Label>选项</Field.Label>
      <Textarea
        value={text}
        disabled={disabled}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => onChange(choicesOf(text, choices))}
      />
      {isOpen && (
        <Button size="S" variant="secondary" onClick={() => onChange(choicesOf(text, choices))}>
          确定选项
        </Button>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
