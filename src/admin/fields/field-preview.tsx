import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { FieldDescription, FieldValue } from '../../domain/form/field';
import { shownFields } from '../../domain/form/is-shown';
import { ValueInput } from './value-input';

/** The fields as the form asks them, as wide as a phone; skip rules work, nothing is saved. */
export function FieldPreview({ fields }: { fields: readonly FieldDescription[] }) {
  const [values, setValues] = useState<Record<string, FieldValue>>({});
  if (fields.length === 0) return null;
  return (
    <Box background="neutral0" padding={5} hasRadius shadow="tableShadow" maxWidth="390px">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta">填报时的样子</Typography>
        {shownFields(fields, values).map((field) => (
          <ValueInput
            key={field.code}
            field={field}
            value={values[field.code] ?? null}
            onChange={(value) => setValues((before) => ({ ...before, [field.code]: value }))}
          />
        ))}
      </Flex>
    </Box>
  );
}
