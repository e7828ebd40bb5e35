import { unprintableNote, unprintableSigns } from '../../../domain/text/unprintable-signs';
import type { Answer } from '../sync/parts';
import classes from './AnswerInput.module.css';
import card from './ItemCard.module.css';

/** As long as the server takes. */
const MOST = { record: 2000, remark: 500 } as const;

type Props = { id: string; answer: Answer; onChange: (part: Partial<Answer>) => void };

/** Told while it is written; the draft keeps what was typed. */
function PrintNote({ id, text }: { id: string; text: string }) {
  const signs = unprintableSigns(text);
  if (signs.length === 0) return null;
  return (
    <small id={id} role="status" className={card.complaint}>
      {unprintableNote(signs)}
    </small>
  );
}

/** The two columns of the paper: 督查情况记录 and 备注. */
export function ItemTexts({ id, answer, onChange }: Props) {
  return (
    <div className={card.texts}>
      <label>
        <span className={card.caption}>督查情况记录</span>
        <textarea
          id={`${id}-record`}
          className={classes.text}
          rows={2}
          maxLength={MOST.record}
          aria-describedby={`${id}-record-note`}
          value={answer.record}
          onChange={(event) => onChange({ record: event.currentTarget.value })}
        />
      </label>
      <PrintNote id={`${id}-record-note`} text={answer.record} />
      <label>
        <span className={card.caption}>备注</span>
        <textarea
          id={`${id}-remark`}
          className={classes.text}
          rows={1}
          maxLength={MOST.remark}
          aria-describedby={`${id}-remark-note`}
          value={answer.remark}
          onChange={(event) => onChange({ remark: event.currentTarget.value })}
        />
      </label>
      <PrintNote id={`${id}-remark-note`} text={answer.remark} />
    </div>
  );
}
