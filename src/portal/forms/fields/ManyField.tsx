import classes from './ChoiceField.module.css';
import type { FieldPropsIn } from './field-props';
import { FieldFrame } from './FieldFrame';

/** As many of several as fit: big buttons that stay down. */
export function ManyField<C>(props: FieldPropsIn<'many', string[], C>) {
  const { id, field, value, onChange, required, error, context } = props;
  const choices = field.choices(context);
  // What an earlier list offered and this one no longer does stays until it is taken away.
  const kept = value.filter((one) => !choices.some((choice) => choice.value === one));
  const all = [...choices, ...kept.map((one) => ({ value: one, label: one }))];
  const toggle = (one: string): void =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <FieldFrame id={id} label={field.label} help={field.help} required={required} error={error}>
      <div className={classes.choices}>
        {all.map((choice, index) => (
          <label key={choice.value} className={classes.choice}>
            <input
              type="checkbox"
              id={index === 0 ? id : undefined}
              checked={value.includes(choice.value)}
              onChange={() => toggle(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
