import { Input } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  id: string;
  label: string;
  help?: string;
  required: boolean;
  error?: string;
  children: ReactNode;
};

/** Label, help and error around a control that is more than one input. */
export function FieldFrame({ id, label, help, required, error, children }: Props) {
  return (
    <div role="group" aria-labelledby={`${id}-label`} id={`${id}-group`}>
      <Input.Label component="div" size="md" id={`${id}-label`} required={required}>
        {label}
      </Input.Label>
      {help && (
        <Input.Description size="md" id={`${id}-help`} mb={6}>
          {help}
        </Input.Description>
      )}
      {children}
      {error && (
        <Input.Error size="md" mt={6} role="alert">
          {error}
        </Input.Error>
      )}
    </div>
  );
}
