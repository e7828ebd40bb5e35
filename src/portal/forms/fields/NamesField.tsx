import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '../../parts/icons';
import type { FieldProps } from './field-props';
import { FieldFrame } from './FieldFrame';
import classes from './PeopleField.module.css';

/** A list of names. */
export function NamesField(props: FieldProps<'names', string[]>) {
  const { id, field, value, onChange, required, error } = props;
  const names = value.length > 0 ? value : [''];
  return (
    <FieldFrame id={id} label={field.label} help={field.help} required={required} error={error}>
      {names.map((name, index) => (
        <div key={index} className={classes.name}>
          <TextInput
            id={index === 0 ? id : undefined}
            aria-label={`${field.label}，第 ${index + 1} 人`}
            placeholder="姓名"
            value={name}
            onChange={(event) =>
              onChange(names.map((one, at) => (at === index ? event.currentTarget.value : one)))
            }
          />
          <ActionIcon
            size={42}
            variant="subtle"
            color="gray"
            aria-label={`去掉第 ${index + 1} 人`}
            disabled={names.length === 1}
            onClick={() => onChange(names.filter((_, at) => at !== index))}
          >
            <IconTrash aria-hidden size={20} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPlus aria-hidden size={18} />}
        onClick={() => onChange([...names, ''])}
      >
        再加一人
      </Button>
    </FieldFrame>
  );
}
