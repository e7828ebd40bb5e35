import { NativeSelect } from '@mantine/core';
import classes from './ChoiceField.module.css';
import type { FieldPropsIn } from './field-props';
import { FieldFrame } from './FieldFrame';

/** One of several: big buttons, or the phone's own list where there are many. */
export function ChoiceField<C>(props: FieldPropsIn<'choice', string, C>) {
  const { id, field, value, onChange, required, error, context } = props;
  const choices = field.choices(context);
  if (field.asList) {
    return (
      <NativeSelect
        id={id}
        label={field.label}
        description={field.help}
        withAsterisk={required}
        error={error}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[{ value: '', label: '请选择' }, ...choices]}
      />
    );
  }
  return (
    <FieldFrame id={id} label={field.label} help={field.help} required={required} error={error}>
      <div className={classes.choices}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={classes.choice}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.help && <small>{choice.help}</small>}
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
