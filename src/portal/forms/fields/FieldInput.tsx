import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type {
  Choice,
  CourseWeek,
  Field,
  Lesson,
  Person,
  Picture,
  PlainContext,
  Values,
} from '../field-types';
import type { Uploads } from '../photos/uploads';
import { ChoiceField } from './ChoiceField';
import { CoursesField } from './CoursesField';
import { ManyField } from './ManyField';
import { NamesField } from './NamesField';
import { PeopleField } from './PeopleField';
import { PhotosField } from './PhotosField';
import { PlaceField } from './PlaceField';
import { RecordField } from './RecordField';
import { RegionField } from './RegionField';
import { SchoolClassField } from './SchoolClassField';
import { SignatureField } from './SignatureField';
import { StaffField } from './StaffField';
import { WeeklyField } from './WeeklyField';

type Props<C> = {
  id: string;
  field: Field<C>;
  value: unknown;
  onChange: (value: unknown) => void;
  required: boolean;
  error?: string;
  context: C;
  draftKey: string;
  uploads: Uploads;
  values: Values;
};

const INPUT_TYPES = { text: 'text', date: 'date', time: 'time', number: 'number' } as const;

function inputMode(field: Field<never>): 'decimal' | 'numeric' | 'tel' | undefined {
  if (field.kind === 'number') return field.unit === undefined ? 'decimal' : 'numeric';
  return field.kind === 'text' ? field.keys : undefined;
}

const inTwoWords = ({ yes, no }: { yes: string; no: string }): Choice[] => [
  { value: 'true', label: yes },
  { value: 'false', label: no },
];

/** Draws one field of a description. Days and times use the phone's own pickers. */
export function FieldInput<C extends PlainContext>(props: Props<C>) {
  const { field, value, onChange, id, required, error } = props;
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...props} field={field} value={(value as string | undefined) ?? ''} />;
    case 'staff':
      return <StaffField {...props} field={field} value={(value as string | undefined) ?? ''} />;
    case 'yesNo':
      return (
        <ChoiceField
          {...props}
          field={{ ...field, kind: 'choice', choices: () => inTwoWords(field) }}
          value={typeof value === 'boolean' ? String(value) : ''}
          onChange={(chosen) => onChange(chosen === 'true')}
        />
      );
    case 'place':
      return <PlaceField {...props} field={field} value={(value as string | undefined) ?? ''} />;
    case 'region':
      return <RegionField {...props} field={field} value={(value as string | undefined) ?? ''} />;
    case 'schoolClass':
      return (
        <SchoolClassField {...props} field={field} value={(value as string | undefined) ?? ''} />
      );
    case 'record':
      return <RecordField {...props} field={field} value={(value as string | undefined) ?? ''} />;
    case 'many':
      return <ManyField {...props} field={field} value={(value as string[] | undefined) ?? []} />;
    case 'tick':
      return (
        <Checkbox
          id={id}
          size="md"
          label={field.label}
          description={field.help}
          error={error}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'people':
      return <PeopleField {...props} field={field} value={(value as Person[] | undefined) ?? []} />;
    case 'weekly':
      return <WeeklyField {...props} field={field} value={(value as Lesson[] | undefined) ?? []} />;
    case 'courses':
      return (
        <CoursesField {...props} field={field} value={(value as CourseWeek[] | undefined) ?? []} />
      );
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
          inputMode={inputMode(field)}
          placeholder={field.kind === 'text' ? field.hint : undefined}
          autoComplete="off"
          label={
            field.kind === 'number' && field.unit ? `${field.label}（${field.unit}）` : field.label
          }
          step={field.kind === 'number' ? 'any' : undefined}
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
