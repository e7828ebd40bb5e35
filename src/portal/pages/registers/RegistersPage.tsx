import { useQuery } from '@tanstack/react-query';
import { registersQuery } from '../../api/registers';
import { Empty } from '../../parts/Empty';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';

/** The registers of the district that are open to this person. */
export default function RegistersPage() {
  const { data, error, refetch } = useQuery(registersQuery);
  return (
    <>
      <PageHead title="登记表" />
      {error !== null && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && error === null && <Loading />}
      {data && (
        <Sheet flush>
          {data.length === 0 && (
            <Empty
              title="还没有对您的岗位开放的登记表"
              text="区教委管理员对您的岗位开放后，登记表会出现在这里。"
            />
          )}
          <RowList label="登记表">
            {data.map(({ plural, title }) => (
              <RowLink key={plural} to={`/registers/${plural}`} title={title} />
            ))}
          </RowList>
        </Sheet>
      )}
    </>
  );
}
