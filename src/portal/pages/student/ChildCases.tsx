import { useQuery } from '@tanstack/react-query';
import { casesOfChild } from '../../api/child-history';
import { showInstant } from '../../app/dates';
import { CaseStateTag } from '../../parts/CaseStateTag';
import { Empty } from '../../parts/Empty';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';

/** The cases of a child, newest first. */
export function ChildCases({ childNo, today }: { childNo: string; today: string }) {
  const cases = useQuery(casesOfChild(childNo));
  return (
    <Sheet title="个案" flush>
      {cases.data?.data.length === 0 && <Empty title="没有个案" />}
      <RowList label="个案">
        {cases.data?.data.map((one) => (
          <RowLink
            key={one.documentId}
            to={`/cases/${one.documentId}`}
            title={one.caseNo}
            tags={<CaseStateTag state={one.state} />}
            detail={`${showInstant(one.openedAt, today)} 立案 · 第 ${one.round} 轮`}
          />
        ))}
      </RowList>
    </Sheet>
  );
}
