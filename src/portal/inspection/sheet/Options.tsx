import classes from './AnswerInput.module.css';

export type Option = { code: string; label: string };

type Common = { id: string; label: string; options: readonly Option[] };

/** One of several as big buttons; tapping the chosen one takes the answer back. */
export function OneOf(props: Common & { value: string; onChange: (code: string | null) => void }) {
  const { id, label, options, value, onChange } = props;
  return (
    <div role="radiogroup" aria-label={label} className={classes.options}>
      {options.map((option) => (
        <label key={option.code} className={classes.option} data-code={option.code}>
          <input
            type="radio"
            name={id}
            checked={option.code === value}
            onChange={() => onChange(option.code)}
            onClick={() => {
              if (option.code === value) onChange(null);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

/** Any of several as big buttons. */
export function SeveralOf(
  props: Common & { value: readonly string[]; onChange: (codes: readonly string[]) => void },
) {
  const { id, label, options, value, onChange } = props;
  return (
    <div role="group" aria-label={label} className={classes.options}>
      {options.map((option) => (
        <label key={option.code} className={classes.option}>
          <input
            type="checkbox"
            name={id}
            checked={value.includes(option.code)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...value, option.code]
                  : value.filter((one) => one !== option.code),
              )
            }
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
