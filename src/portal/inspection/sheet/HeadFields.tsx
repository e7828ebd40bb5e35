import { Sheet } from '../../parts/Sheet';
import type { Head } from '../sync/parts';
import { headPart } from '../sync/parts';
import classes from './AnswerInput.module.css';
import card from './ItemCard.module.css';
import { useOpened, useReading } from './sheet-context';

const FIELDS: readonly { name: keyof Head; label: string; type: string; most: number }[] = [
  { name: 'inspectedOn', label: '时间', type: 'date', most: 10 },
  { name: 'companions', label: '同行督查人员', type: 'text', most: 200 },
  { name: 'principalName', label: '校长', type: 'text', most: 40 },
];

/** The line above the table of the paper. */
export function HeadFields({ today }: { today: string }) {
  const { book, sheet } = useOpened();
  const head = useReading(['head'], (opened) => opened.book.head());
  return (
    <Sheet title="督查情况">
      <p style={{ margin: '0 0 10px' }}>
        督查学校：<b>{sheet.school.name}</b>　督查人员：<b>{sheet.inspection.inspectorName}</b>
      </p>
      <div className={card.texts} style={{ marginTop: 0 }}>
        {FIELDS.map(({ name, label, type, most }) => {
          const refusal = book.refusalOf(headPart(name));
          return (
            <label key={name}>
              <span className={card.caption}>{label}</span>
              <input
                id={`field-${name}`}
                className={classes.text}
                type={type}
                maxLength={most}
                max={type === 'date' ? today : undefined}
                value={head[name]}
                onChange={(event) => book.changeHead(name, event.currentTarget.value)}
              />
              {refusal && (
                <span role="alert" className={card.complaint}>
                  {refusal}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </Sheet>
  );
}
