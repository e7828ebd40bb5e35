import { formatValue } from '../../../domain/form/format-value';
import { shownFields } from '../../../domain/form/is-shown';
import type { ChecklistContent, ChecklistItem } from '../../../domain/checklist/content';
import type { ItemAnswer } from '../../../domain/inspection/answers';
import { EvidencePhotos } from '../../parts/EvidencePhotos';
import { Sheet } from '../../parts/Sheet';
import classes from './FilledItems.module.css';

type Props = {
  checklist: ChecklistContent;
  answers: Readonly<Record<string, ItemAnswer | null | undefined>>;
};

const photosOf = (item: ChecklistItem, answer: ItemAnswer | null | undefined): readonly string[] =>
  item.kind === 'photo' && Array.isArray(answer?.value)
    ? (answer.value as readonly string[])
    : (answer?.photos ?? []);

type ItemProps = { item: ChecklistItem; number: number; answer: ItemAnswer | null | undefined };

function Item({ item, number, answer }: ItemProps) {
  const result = formatValue(item, answer?.value ?? null);
  return (
    <li className={classes.item}>
      <p className={classes.label}>
        {number}. {item.label}
      </p>
      <p>
        <b className={answer?.value === 'NO' ? classes.no : undefined}>{result || '未填'}</b>
      </p>
      {answer?.record && <p>督查情况记录：{answer.record}</p>}
      {answer?.remark && <p>备注：{answer.remark}</p>}
      <EvidencePhotos ids={photosOf(item, answer)} />
    </li>
  );
}

/** Every answer of a submitted sheet, group by group. */
export function FilledItems({ checklist, answers }: Props) {
  const items = checklist.groups.flatMap((group) => group.items);
  const values = Object.fromEntries(
    items.map((item) => [item.code, answers[item.code]?.value ?? null]),
  );
  const asked = new Set(shownFields(items, values).map((item) => item.code));
  return checklist.groups.map((group) => (
    <Sheet key={group.code} title={group.title}>
      <ul className={classes.items}>
        {group.items
          .filter((item) => asked.has(item.code))
          .map((item) => (
            <Item
              key={item.code}
              item={item}
              number={items.indexOf(item) + 1}
              answer={answers[item.code]}
            />
          ))}
      </ul>
    </Sheet>
  ));
}
