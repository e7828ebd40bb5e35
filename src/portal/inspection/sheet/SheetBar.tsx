import { IconArrowDown } from '../../parts/icons';
import { goToItem, useOpened, useProgress } from './sheet-context';
import classes from './SheetBar.module.css';
import { SyncLine } from './SyncLine';

/** The code of the item the keyboard or the finger was last in. */
const itemInHand = (): string | null =>
  document.activeElement?.closest('article[id^="item-"]')?.id.slice('item-'.length) ?? null;

/** Stays at the top: how far the sheet has come, where it is kept, and the way to the next unanswered item. */
export function SheetBar() {
  const { model } = useOpened();
  const { filled, total, score } = useProgress();
  return (
    <div className={classes.bar}>
      <div className={classes.row}>
        <b className={classes.count}>
          {filled}/{total} 已填
          {score !== null && (
            <span className={classes.score}>
              得分 {score.reached}/{score.possible}
            </span>
          )}
        </b>
        <button
          type="button"
          className={classes.next}
          disabled={filled === total}
          onClick={() => {
            const next = model.nextOpen(itemInHand());
            if (next !== null) goToItem(next);
          }}
        >
          <IconArrowDown aria-hidden size={20} />
          {filled === total ? '全部已填' : '下一项未填'}
        </button>
      </div>
      <div
        className={classes.track}
        role="progressbar"
        aria-label="填写进度"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={filled}
      >
        <div
          className={classes.done}
          style={{ transform: `scaleX(${total ? filled / total : 0})` }}
        />
      </div>
      <SyncLine />
    </div>
  );
}
