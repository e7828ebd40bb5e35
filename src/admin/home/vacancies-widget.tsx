import { Badge, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useLoaded } from '../http/use-loaded';
import type { Overview } from './overview';

/** Posts of the responsibility map that nobody holds today: a vacant post raises an alarm. */
export function VacanciesWidget() {
  const overview = useLoaded<Overview>('/not-one-less/overview');
  if (overview.state === 'loading') return <Widget.Loading />;
  if (overview.state === 'failed') return <Widget.Error>{overview.message}</Widget.Error>;
  if (overview.data.vacancies.length === 0)
    return <Widget.NoData>各岗位都有责任人。</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {overview.data.vacancies.map(({ kindCode, kindName, count, examples }) => (
        <Flex key={kindCode} direction="column" alignItems="flex-start" gap={1}>
          <Flex gap={2}>
            <Typography fontWeight="bold">{kindName}</Typography>
            <Badge backgroundColor="danger100" textColor="danger700">
              空缺 {count}
            </Badge>
          </Flex>
          <Typography variant="pi" textColor="neutral600">
            {examples.join('、')}
            {count > examples.length ? ' 等' : ''}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
