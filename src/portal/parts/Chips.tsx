import classes from './Chips.module.css';

type Props = {
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

/** A row of filters of which one is on. */
export function Chips({ label, value, choices, onChange }: Props) {
  return (
    <div role="group" aria-label={label} className={classes.chips}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={classes.chip}
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
