import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/request';
import { showDate } from '../../app/dates';
import { useMe } from '../../app/use-me';
import { Empty } from '../../parts/Empty';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { Sheet } from '../../parts/Sheet';
import { Tag } from '../../parts/Tag';
import classes from './DutiesPage.module.css';

type Vacancy = {
  kindCode: string;
  kindName: string;
  code: string;
  name: string;
  heldUntil: string | null;
};

/** Posts that nobody holds today, also those that were never given to anybody. */
export function VacantPosts() {
  const me = useMe();
  const { data, error, refetch } = useQuery({
    queryKey: ['vacancies'],
    queryFn: async ({ signal }): Promise<Vacancy[]> =>
      (await request<{ data: Vacancy[] }>('/vacancies', { signal })).data,
    staleTime: 15_000,
  });
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Sheet flush>
      {data.length === 0 && <Empty title="没有空缺" />}
      <ul className={classes.rows}>
        {data.map((post) => (
          <li key={`${post.kindCode}${post.code}`}>
            <span className={classes.kind}>{post.kindName}</span>
            <span>{post.name}</span>
            <span>
              <Tag tone="overdue">空缺</Tag>{' '}
              {post.heldUntil === null
                ? '还没有人担任'
                : `${showDate(post.heldUntil, me.today)}后无人担任`}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
