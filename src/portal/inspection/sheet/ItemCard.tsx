import { memo } from 'react';
import type { ChecklistItem } from '../../../domain/checklist/content';
import { isEmptyValue } from '../../../domain/form/is-shown';
import { AnswerInput } from './AnswerInput';
import classes from './ItemCard.module.css';
import { ItemPhotos } from './ItemPhotos';
import { ItemTexts } from './ItemTexts';
import { PrefilledNote } from './PrefilledNote';
import { itemId, useAnswer, useComplaint, useOpened, useShown } from './sheet-context';

type Props = { item: ChecklistItem; number: number };

/** One item: the question as the source words it, what is known, the answer, record, remark, photos. */
export const ItemCard = memo(function ItemCard({ item, number }: Props) {
  const shown = useShown(item.code);
  const [answer, change] = useAnswer(item.code);
  const complaint = useComplaint(item.code);
  const { sheet } = useOpened();
  if (!shown) return null;
  const id = itemId(item.code);
  const known = sheet.prefilled[item.code];
  return (
    <article
      id={id}
      aria-labelledby={`${id}-title`}
      className={classes.card}
      data-filled={!isEmptyValue(answer.value) || undefined}
      data-wrong={complaint !== undefined || undefined}
    >
      <h3 id={`${id}-title`} className={classes.title}>
        <span className={classes.number}>{number}</span>
        <span>
          {item.label}
          {item.required && <b className={classes.must}> *</b>}
          {item.weight !== undefined && (
            <small className={classes.weight}>（{item.weight} 分）</small>
          )}
        </span>
      </h3>
      {item.help && <p className={classes.help}>{item.help}</p>}
      {known && <PrefilledNote known={known} />}
      {complaint && (
        <p role="alert" className={classes.complaint}>
          {complaint}
        </p>
      )}
      <AnswerInput
        item={item}
        id={`${id}-value`}
        value={answer.value}
        onChange={(value) => change({ value })}
      />
      <ItemTexts id={id} answer={answer} onChange={change} />
      <ItemPhotos item={item} answer={answer} />
    </article>
  );
});
