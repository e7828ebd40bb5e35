import type { Finding } from '../../api/inspection-records';
import { dueWords } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { RowLink } from '../../parts/RowLink';
import { Tag } from '../../parts/Tag';

/** `withSchool` names the school, for those who care for several. */
type Props = { finding: Finding; today: string; withSchool?: boolean; marked?: boolean };

/** One finding in a list, with how far its day is away while the school still owes the rectification. */
export function FindingRow({ finding, today, withSchool, marked }: Props) {
  const due = finding.state === 'OPEN' ? dueWords(finding.dueOn, today) : null;
  const rest = finding.state === 'RECTIFIED' ? 'due' : 'info';
  return (
    <RowLink
      to={`/findings/${finding.documentId}`}
      marked={marked}
      tone={due?.tone ?? rest}
      title={finding.itemTitle}
      tags={
        <>
          <Tag tone={due?.tone ?? rest}>{labelOf('finding', 'state', finding.state)}</Tag>
          {due && <Tag tone={due.tone}>{due.text}</Tag>}
          {finding.returnedCount > 0 && <Tag tone="due">退回 {finding.returnedCount} 次</Tag>}
        </>
      }
      detail={[withSchool && finding.schoolName, finding.description].filter(Boolean).join(' · ')}
    />
  );
}
