import { failingAnswers, type ChecklistItem } from '../../domain/checklist/content';
import type { FieldValue } from '../../domain/form/field';
import { answersOf } from '../fields/answer-choices';

type Props = {
  item: ChecklistItem;
  value: FieldValue;
  onChange: (value: FieldValue) => void;
};

const TYPES: Partial<Record<ChecklistItem['kind'], string>> = {
  number: 'number',
  score: 'number',
  date: 'date',
};

/** The answer to one item of the previewed sheet. */
export function PhoneAnswer({ item, value, onChange }: Props) {
  const answers = answersOf(item);
  if (item.kind === 'photo') return null;
  if (answers.length > 0) return <Options {...{ item, value, onChange }} />;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (item.kind === 'longText')
    return (
      <textarea
        className="nol-phone-text"
        aria-label={item.label}
        rows={3}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  const isNumber = item.kind === 'number' || item.kind === 'score';
  return (
    <input
      className="nol-phone-text"
      aria-label={item.label}
      type={TYPES[item.kind] ?? 'text'}
      min={item.min}
      max={item.max}
      value={text}
      onChange={({ target }) =>
        onChange(isNumber && target.value !== '' ? target.valueAsNumber : target.value)
      }
    />
  );
}

function Options({ item, value, onChange }: Props) {
  const several = item.kind === 'choices';
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  const failing = failingAnswers(item);
  return (
    <div
      className="nol-phone-options"
      role={several ? 'group' : 'radiogroup'}
      aria-label={item.label}
    >
      {answersOf(item).map(({ code, label }) => (
        <label key={code}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={`preview-${item.code}`}
            data-fails={failing.includes(code) || undefined}
            checked={several ? chosen.includes(code) : value === code}
            onChange={({ target }) => {
              if (!several) onChange(code);
              else
                onChange(target.checked ? [...chosen, code] : chosen.filter((one) => one !== code));
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
