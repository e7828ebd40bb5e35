import { memo } from 'react';
import type { ChecklistContent } from '../../../domain/checklist/content';
import { ItemCard } from './ItemCard';
import classes from './SheetGroups.module.css';

const groupId = (code: string): string => `group-${code}`;

/** Group by group, item by item, with the groups' names to jump to. Drawn once; each item draws its own changes. */
export const SheetGroups = memo(function SheetGroups({ content }: { content: ChecklistContent }) {
  let number = 0;
  return (
    <>
      {content.groups.length > 1 && (
        <nav aria-label="督查要点分类" className={classes.jumps}>
          {content.groups.map((group) => (
            <button
              key={group.code}
              type="button"
              onClick={() => document.getElementById(groupId(group.code))?.scrollIntoView()}
            >
              {group.title}
            </button>
          ))}
        </nav>
      )}
      {content.groups.map((group) => (
        <section key={group.code} aria-labelledby={groupId(group.code)}>
          <h2 id={groupId(group.code)} className={classes.title}>
            {group.title}
          </h2>
          {group.items.map((item) => (
            <ItemCard key={item.code} item={item} number={(number += 1)} />
          ))}
        </section>
      ))}
    </>
  );
});
