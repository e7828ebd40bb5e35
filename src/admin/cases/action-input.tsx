import { Field, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import type { ActionField } from './action-field';
import { EvidenceUpload } from './evidence-upload';

type Props = {
  field: ActionField;
  value: unknown;
  error?: string;
  onChange: (value: unknown) => void;
};

const INPUT_TYPES = { text: 'text', date: 'date', time: 'time', number: 'number' } as const;

/** One input of an action's dialog. */
export function ActionInput({ field, value, error, onChange }: Props) {
  return (
    <Field.Root
      name={field.name}
      error={error}
      hint={field.hint}
      required={field.required}
      width="100%"
    >
      <Field.Label>{field.label}</Field.Label>
      <Control field={field} value={value} onChange={onChange} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function Control({ field, value, onChange }: Omit<Props, 'error'>) {
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'choice':
      return (
        <SingleSelect value={text} placeholder="请选择" onChange={(code) => onChange(String(code))}>
          {Object.entries(field.codes).map(([code, name]) => (
            <SingleSelectOption key={code} value={code}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      );
    case 'long-text':
    case 'people':
    case 'names':
      return (
        <Textarea
          name={field.name}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'evidence':
      return (
        <EvidenceUpload
          name={field.name}
          purpose={field.purpose}
          chosen={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
        />
      );
    default:
      return (
        <Field.Input
          type={INPUT_TYPES[field.kind]}
          value={text}
          onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
        />
      );
  }
}
