import { Field, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import type { ActionField } from './action-field';
import { EvidenceUpload } from './evidence-upload';
import { PickList } from './pick-list';

type Props = {
  field: ActionField;
  row: Record<string, unknown>;
  value: unknown;
  error?: string;
  onChange: (value: unknown) => void;
};

const YES_NO = { YES: '是', NO: '否' };
const INPUT_TYPES = { text: 'text', date: 'date', time: 'time', number: 'number' } as const;

/** One input of an action's dialog. */
export function ActionInput({ field, row, value, error, onChange }: Props) {
  return (
    <Field.Root
      name={field.name}
      error={error}
      hint={field.hint}
      required={field.required}
      width="100%"
    >
      <Field.Label>{field.label}</Field.Label>
      <Control field={field} row={row} value={value} onChange={onChange} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function Control({ field, row, value, onChange }: Omit<Props, 'error'>) {
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'yes-no':
      return <CodeChoice codes={YES_NO} value={text} onChange={onChange} />;
    case 'choice':
      return <CodeChoice codes={field.codes} value={text} onChange={onChange} />;
    case 'pick':
      return (
        <PickList
          source={field.source}
          row={row}
          label={field.label}
          value={text}
          onChange={onChange}
        />
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

type ChoiceProps = {
  codes: Record<string, string>;
  value: string;
  onChange: (value: string) => void;
};

function CodeChoice({ codes, value, onChange }: ChoiceProps) {
  return (
    <SingleSelect value={value} placeholder="请选择" onChange={(code) => onChange(String(code))}>
      {Object.entries(codes).map(([code, name]) => (
        <SingleSelectOption key={code} value={code}>
          {name}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
