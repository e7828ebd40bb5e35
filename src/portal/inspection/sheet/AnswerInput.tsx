import type { ChecklistItem } from '../../../domain/checklist/content';
import type { FieldValue } from '../../../domain/form/field';
import classes from './AnswerInput.module.css';
import { OneOf, SeveralOf, type Option } from './Options';

const YES_NO: readonly Option[] = [
  { code: 'YES', label: '是' },
  { code: 'NO', label: '否' },
];
const YES_NO_NA: readonly Option[] = [...YES_NO, { code: 'NA', label: '不适用' }];

/** A score of few steps is tapped, not typed. */
const TAPPED_STEPS = 10;

type Props = {
  item: ChecklistItem;
  id: string;
  value: FieldValue;
  onChange: (value: FieldValue) => void;
};

const text = (value: FieldValue): string => (typeof value === 'string' ? value : '');
const orNull = (written: string): string | null => (written === '' ? null : written);

function scoreSteps({ min = 0, max }: ChecklistItem): Option[] | null {
  if (max === undefined || max - min > TAPPED_STEPS) return null;
  return Array.from({ length: max - min + 1 }, (_, step) => ({
    code: String(min + step),
    label: String(min + step),
  }));
}

function NumberInput({ item, id, value, onChange }: Props) {
  return (
    <input
      id={id}
      aria-label={item.label}
      className={classes.text}
      type="number"
      inputMode="decimal"
      step="any"
      min={item.min}
      max={item.max}
      value={typeof value === 'number' ? value : ''}
      onChange={(event) =>
        onChange(event.currentTarget.value === '' ? null : event.currentTarget.valueAsNumber)
      }
    />
  );
}

/** The control for one item's answer. Plain elements: two hundred of them must open on a cheap phone. */
export function AnswerInput(props: Props) {
  const { item, id, value, onChange } = props;
  const common = { id, label: item.label };
  switch (item.kind) {
    case 'yesNo':
    case 'yesNoNa':
    case 'choice': {
      const yesNo = item.kind === 'yesNo' ? YES_NO : YES_NO_NA;
      const options = item.kind === 'choice' ? (item.choices ?? []) : yesNo;
      return <OneOf {...common} options={options} value={text(value)} onChange={onChange} />;
    }
    case 'choices': {
      const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
      return (
        <SeveralOf {...common} options={item.choices ?? []} value={chosen} onChange={onChange} />
      );
    }
    case 'score': {
      const steps = scoreSteps(item);
      if (steps === null) return <NumberInput {...props} />;
      return (
        <OneOf
          {...common}
          options={steps}
          value={value === null ? '' : String(value)}
          onChange={(code) => onChange(code === null ? null : Number(code))}
        />
      );
    }
    case 'number':
      return <NumberInput {...props} />;
    case 'longText':
      return (
        <textarea
          id={id}
          aria-label={item.label}
          className={classes.text}
          rows={3}
          value={text(value)}
          onChange={(event) => onChange(orNull(event.currentTarget.value))}
        />
      );
    case 'photo':
      // The item's photos are its answer: the row of photos below every item takes them.
      return null;
    default:
      return (
        <input
          id={id}
          aria-label={item.label}
          className={classes.text}
          type={item.kind === 'date' ? 'date' : 'text'}
          value={text(value)}
          onChange={(event) => onChange(orNull(event.currentTarget.value))}
        />
      );
  }
}
