import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '../../parts/icons';
import type { Person } from '../field-types';
import type { FieldProps } from './field-props';
import { FieldFrame } from './FieldFrame';
import classes from './PeopleField.module.css';

/** Those who were there, each with name and unit. */
export function PeopleField(props: FieldProps<'people', Person[]>) {
  const { id, field, value, onChange, required, error } = props;
  const people = value.length > 0 ? value : [{ name: '', unit: '' }];
  const change = (index: number, part: Partial<Person>): void =>
    onChange(people.map((person, at) => (at === index ? { ...person, ...part } : person)));
  return (
    <FieldFrame id={id} label={field.label} help={field.help} required={required} error={error}>
      {people.map((person, index) => (
        <div key={index} className={classes.row}>
          <TextInput
            id={index === 0 ? id : undefined}
            aria-label={`第 ${index + 1} 位的姓名`}
            placeholder="姓名"
            value={person.name}
            onChange={(event) => change(index, { name: event.currentTarget.value })}
          />
          <TextInput
            aria-label={`第 ${index + 1} 位的单位`}
            placeholder="单位、职务"
            value={person.unit}
            onChange={(event) => change(index, { unit: event.currentTarget.value })}
          />
          <ActionIcon
            size={42}
            variant="subtle"
            color="gray"
            aria-label={`去掉第 ${index + 1} 位`}
            disabled={people.length === 1}
            onClick={() => onChange(people.filter((_, at) => at !== index))}
          >
            <IconTrash aria-hidden size={20} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPlus aria-hidden size={18} />}
        onClick={() => onChange([...people, { name: '', unit: '' }])}
      >
        再加一位
      </Button>
    </FieldFrame>
  );
}
