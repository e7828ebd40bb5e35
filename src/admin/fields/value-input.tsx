import {
  DatePicker,
  Field,
  MultiSelect,
  MultiSelectOption,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import type { FieldDescription, FieldValue } from '../../domain/form/field';
import { answersOf } from './answer-choices';
import { RegionInput } from './region-input';

type Props = {
  field: FieldDescription;
  value: FieldValue;
  onChange: (value: FieldValue) => void;
  error?: string;
  disabled?: boolean;
};

const two = (part: number): string => String(part).padStart(2, '0');

function Control({ field, value, onChange, disabled }: Props) {
  switch (field.kind) {
    case 'choice':
    case 'yesNo':
    case 'yesNoNa':
      return (
        <SingleSelect
          value={typeof value === 'string' ? value : null}
          disabled={disabled}
          placeholder="请选择"
          onChange={(code) => onChange(String(code))}
          onClear={disabled ? undefined : () => onChange(null)}
        >
          {answersOf(field).map(({ code, label }) => (
            <SingleSelectOption key={code} value={code}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      );
    case 'choices':
      return (
        <MultiSelect
          value={Array.isArray(value) ? [...(value as string[])] : []}
          disabled={disabled}
          withTags
          placeholder="请选择"
          onChange={(codes: string[]) => onChange(codes)}
        >
          {answersOf(field).map(({ code, label }) => (
            <MultiSelectOption key={code} value={code}>
              {label}
            </MultiSelectOption>
          ))}
        </MultiSelect>
      );
    case 'number':
    case 'score':
      return (
        <NumberInput
          value={typeof value === 'number' ? value : undefined}
          disabled={disabled}
          onValueChange={(number) => onChange(number ?? null)}
        />
      );
    case 'date':
      return (
        <DatePicker
          value={typeof value === 'string' ? new Date(`${value}T00:00:00`) : undefined}
          disabled={disabled}
          onChange={(day: Date | undefined) =>
            onChange(
              day ? `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}` : null,
            )
          }
          onClear={() => onChange(null)}
        />
      );
    case 'photo':
      return <Typography textColor="neutral600">在门户里拍照或选择照片。</Typography>;
    case 'region':
      return (
        <RegionInput
          value={typeof value === 'string' ? value : null}
          disabled={disabled}
          onChange={onChange}
        />
      );
    case 'longText':
      return (
        <Textarea
          value={typeof value === 'string' ? value : ''}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    default:
      return (
        <Field.Input
          value={typeof value === 'string' ? value : ''}
          disabled={disabled}
          onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
        />
      );
  }
}

/** One run-time field in the panel, with label, help and what is wrong with it. */
export function ValueInput(props: Props) {
  const { field, error, disabled } = props;
  return (
    <Field.Root
      name={`extra.${field.code}`}
      required={field.required && !disabled}
      hint={field.help}
      error={error}
    >
      <Field.Label>{field.label}</Field.Label>
      <Control {...props} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
