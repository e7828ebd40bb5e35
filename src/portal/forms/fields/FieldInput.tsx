import { Textarea, TextInput } from '@mantine/core';
import type { Field, FormContext, Person, Picture } from '../field-types';
import type { Uploads } from '../photos/uploads';
import { ChoiceField } from './ChoiceField';
import { NamesField } from './NamesField';
import { PeopleField } from './PeopleField';
import { PhotosField } from './PhotosField';
import { SignatureField } from './SignatureField';
import { StaffField } from './StaffField';

type Props = {
  id: string;
  field: Field;
  value: unknown;
  onChange: (value: unknown) => void;
  required: boolean;
  error?: string;
  context: FormContext;
  draftKey: string;
  uploads: Uploads;
};

const INPUT_TYPES = { text: 'text', date: 'date', time: 'time', number: 'number' } as const;

/** Draws one field of a description. Days and times use the phone's own pickers. */
export function FieldInput(props: Props) {
  const { field, value, onChange, id, required, error } = props;
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...props} field={field} value={(value as string | undefined) ?? ''} />;
    case 'staff':
      return <StaffField {...props} field={field} value={(value as string | undefined) ?? ''} />;
    case 'people':
      return <PeopleField {...props} field={field} value={(value as Person[] | undefined) ?? []} />;
    case 'names':
      return <NamesField {...props} field={field} value={(value as string[] | undefined) ?? []} />;
    case 'photos':
      return (
        <PhotosField {...props} field={field} value={(value as Picture[] | undefined) ?? []} />
      );
    case 'signature':
      return (
        <SignatureField {...props} field={field} value={(value as Picture[] | undefined) ?? []} />
      );
    case 'longText':
      return (
        <Textarea
          id={id}
          label={field.label}
          description={field.help}
          withAsterisk={required}
          error={error}
          maxLength={field.maxLength ?? 2000}
          value={(value as string | undefined) ?? ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'text':
    case 'date':
    case 'time':
    case 'number':
      return (
        <TextInput
          id={id}
          type={INPUT_TYPES[field.kind]}
          inputMode={field.kind === 'number' ? 'numeric' : undefined}
          label={field.kind === 'number' ? `${field.label}（${field.unit}）` : field.label}
          description={field.help}
          withAsterisk={required}
          error={error}
          maxLength={field.kind === 'text' ? (field.maxLength ?? 200) : undefined}
          max={field.kind === 'date' && field.notAfterToday ? props.context.today : undefined}
          value={(value as string | number | undefined) ?? ''}
          onChange={(event) => {
            const text = event.currentTarget.value;
            onChange(field.kind === 'number' && text !== '' ? Number(text) : text);
          }}
        />
      );
  }
}
