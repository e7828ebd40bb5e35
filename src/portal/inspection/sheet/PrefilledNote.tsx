import { Link } from 'react-router-dom';
import type { Prefilled } from '../../../domain/checklist/prefill-sources';
import { workPath } from '../../pages/home/work-link';
import classes from './ItemCard.module.css';

/** What the platform's own records say about the item, with the way to the rows behind the count. */
export function PrefilledNote({ known }: { known: Prefilled }) {
  return (
    <div className={classes.known}>
      系统记录：{known.text}
      {known.rows.length > 0 && (
        <details>
          <summary>查看 {known.rows.length} 条记录</summary>
          <ul>
            {known.rows.map((row) => (
              <li key={row.documentId}>
                <Link to={workPath(row.link)}>{row.title}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
