import { Flex, Typography } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import type { FieldDescription, FieldValue } from '../../domain/form/field';
import { formatValue } from '../../domain/form/format-value';
import { shownFields } from '../../domain/form/is-shown';
import { recordTypeOf } from '../../domain/form/run-time-field';
import { useLoaded } from '../http/use-loaded';
import { regionName, usePlaceNames } from '../records/place-names';
import { ValueInput } from './value-input';

type Props = {
  name: string;
  disabled?: boolean;
  attribute?: { uid?: string; readOnly?: boolean };
};
type Values = Record<string, FieldValue>;

/** Strapi's form holds JSON as its text once it was touched. */
function valuesOf(held: unknown): Values {
  const value: unknown = typeof held === 'string' && held !== '' ? JSON.parse(held) : held;
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

/** What the server found at single run-time fields. */
function faultsOf(errors: unknown, name: string): Record<string, string> {
  const at = (errors as Record<string, unknown> | undefined)?.[name];
  return typeof at === 'object' && at !== null ? (at as Record<string, string>) : {};
}

/** The fields that administrators added, in the record's own page: read where steps change the record, else filled in there. */
export function RunTimeFields({ name, disabled, attribute }: Props) {
  const recordType = recordTypeOf(attribute?.uid ?? '');
  const form = useLoaded<{ fields: FieldDescription[] }>(
    `/not-one-less/form-descriptions/${recordType}`,
  );
  const field = useField(name);
  // Drawn anew once the names of places are there.
  usePlaceNames();
  const faults = faultsOf(
    useForm('RunTimeFields', (state) => state.errors),
    name,
  );
  if (form.state !== 'ready' || form.data.fields.length === 0) return null;
  const values = valuesOf(field.value);
  const shown = shownFields(form.data.fields, values);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {shown.map((one) =>
        attribute?.readOnly ? (
          <Flex key={one.code} direction="column" alignItems="flex-start" gap={1}>
            <Typography variant="pi" fontWeight="bold">
              {one.label}
            </Typography>
            <Typography>{formatValue(one, values[one.code], regionName) || '—'}</Typography>
          </Flex>
        ) : (
          <ValueInput
            key={one.code}
            field={one}
            value={values[one.code] ?? null}
            disabled={disabled}
            error={faults[one.code]}
            onChange={(value) =>
              field.onChange(name, JSON.stringify({ ...values, [one.code]: value }))
            }
          />
        ),
      )}
    </Flex>
  );
}
