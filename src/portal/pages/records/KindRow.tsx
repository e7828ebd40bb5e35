import { labelOf } from '../../app/labels';
import { RowLink } from '../../parts/RowLink';
import { Tag } from '../../parts/Tag';
import type { RecordKind, Row } from '../../records/kind';
import { pathOf } from '../../records/may-read';
import { showValue } from '../../records/show-value';
import { toneOf } from '../../records/tone-of';

type Props = { kind: RecordKind; row: Row; today: string; marked?: boolean };

const nameIn = (row: Row): string =>
  typeof row.student === 'object' && row.student !== null && 'name' in row.student
    ? String(row.student.name)
    : '';

/** One record in a list: the child where it is known, its first attributes, its tag. */
export function KindRow({ kind, row, today, marked }: Props) {
  const words = kind.line
    .filter((attribute) => attribute !== kind.tag)
    .map((attribute) => showValue(kind.type, attribute, row[attribute], today));
  // A record that carries the child's name says it once.
  const [title, ...rest] = [...new Set([nameIn(row), ...words])].filter(Boolean);
  const tag = kind.tag === null ? null : row[kind.tag];
  return (
    <RowLink
      to={pathOf(kind, row.documentId)}
      marked={marked}
      title={title ?? kind.title}
      tags={
        typeof tag === 'string' && kind.tag !== null ? (
          <Tag tone={toneOf(tag)}>{labelOf(kind.type, kind.tag, tag)}</Tag>
        ) : undefined
      }
      detail={rest.join(' · ')}
    />
  );
}
