import { syncWords } from '../sync/sync-words';
import { CONFLICTS } from './Conflicts';
import { useOpened, useReading } from './sheet-context';
import { useOtherVersion } from './use-other-version';
import classes from './SheetBar.module.css';

/** Where what was written is kept now; spoken only when it changes. */
export function SyncLine() {
  const { sync } = useOpened();
  const { tone, text } = useReading(['any'], ({ book, sync: { status } }) =>
    syncWords(status(), {
      conflicts: book.conflicts().length,
      waiting: book.waiting(),
      noRoom: book.noRoom(),
    }),
  );
  const undecided = useReading(['any'], ({ book }) => book.conflicts().length > 0);
  const byCurrent = useOtherVersion();
  const stuck = ['offline', 'refused'].includes(sync.status().step);
  return (
    <div role="status" className={`${classes.line} ${tone === 'quiet' ? '' : classes[tone]}`}>
      {text}
      {stuck && (
        <button type="button" onClick={() => void sync.now()}>
          立即上传
        </button>
      )}
      {byCurrent !== null && (
        <button type="button" onClick={byCurrent}>
          按现行版本继续
        </button>
      )}
      {undecided && (
        <button
          type="button"
          onClick={() => document.getElementById(CONFLICTS)?.scrollIntoView({ block: 'center' })}
        >
          去选择
        </button>
      )}
    </div>
  );
}
