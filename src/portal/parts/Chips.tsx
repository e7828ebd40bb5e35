import { useEffect, useRef } from 'react';
import classes from './Chips.module.css';

type Props = {
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

/** A row of filters of which one is on. */
export function Chips({ label, value, choices, onChange }: Props) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A narrow screen shows the first few: the one that is on must be among what is seen.
    const on = row.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (row.current && on) {
      row.current.scrollLeft = on.offsetLeft - (row.current.clientWidth - on.offsetWidth) / 2;
    }
  }, [value]);
  return (
    <div role="group" aria-label={label} className={classes.chips} ref={row}>
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
