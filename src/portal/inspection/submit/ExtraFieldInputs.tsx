import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { isRequired, isShown } from '../../forms/field-types';
import { FieldInput } from '../../forms/fields/FieldInput';
import { createUploads } from '../../forms/photos/uploads';
import type { ExtraFields } from './use-extra-fields';

/** Draws the added fields as every form does. */
export function ExtraFieldInputs({ extra }: { extra: ExtraFields }) {
  const { form, context, key, draft, values, faults, change } = extra;
  const uploads = useMemo(() => createUploads(key, draft), [key, draft]);
  const shown = form.fields.filter((field) => isShown(field, values, context));
  if (shown.length === 0) return null;
  return (
    <Stack gap="lg" mb="lg">
      {shown.map((field) => (
        <FieldInput
          key={field.name}
          id={`field-${field.name}`}
          field={field}
          value={values[field.name]}
          values={values}
          onChange={(value) => change(field.name, value)}
          required={isRequired(field, values, context)}
          error={faults[field.name]}
          context={context}
          draftKey={key}
          uploads={uploads}
        />
      ))}
    </Stack>
  );
}
