import type { Answer } from '../sync/parts';
import classes from './AnswerInput.module.css';
import card from './ItemCard.module.css';

/** As long as the server takes. */
const MOST = { record: 2000, remark: 500 } as const;

type Props = { id: string; answer: Answer; onChange: (part: Partial<Answer>) => void };

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
          value={answer.record}
          onChange={(event) => onChange({ record: event.currentTarget.value })}
        />
      </label>
      <label>
        <span className={card.caption}>备注</span>
        <textarea
          id={`${id}-remark`}
          className={classes.text}
          rows={1}
          maxLength={MOST.remark}
          value={answer.remark}
          onChange={(event) => onChange({ remark: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
