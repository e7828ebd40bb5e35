import { Flex, Grid, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useLoaded } from '../http/use-loaded';
import { codeLabel } from '../records/record-labels';
import type { Overview } from './overview';

const CASE = 'api::case.case';
const listOf = (state: string): string =>
  `/content-manager/collection-types/${CASE}?page=1&pageSize=20&filters[$and][0][state][$eq]=${state}`;

/** The term has run out: the district owes the next step (义务教育法 第五十八条). */
const LATE: ReadonlySet<string> = new Set([
  'CASE_OVERDUE',
  'CASE_REPORTED',
  'CASE_ORDERED',
  'CASE_JUDICIAL',
]);

/** Open cases by state; each figure leads to its list. */
export function CaseCountsWidget() {
  const overview = useLoaded<Overview>('/not-one-less/overview');
  if (overview.state === 'loading') return <Widget.Loading />;
  if (overview.state === 'failed') return <Widget.Error>{overview.message}</Widget.Error>;
  if (overview.data.cases.length === 0) return <Widget.NoData>没有未办结的个案。</Widget.NoData>;
  return (
    <Grid.Root gap={2}>
      {overview.data.cases.map(({ state, count }) => (
        <Grid.Item key={state} col={3} s={6} xs={6} direction="column" alignItems="stretch">
          <Flex
            direction="column"
            alignItems="flex-start"
            padding={3}
            background="neutral100"
            hasRadius
          >
            <Typography variant="pi" textColor="neutral700">
              {codeLabel(CASE, 'state', state)}
            </Typography>
            <Link tag={NavLink} to={listOf(state)}>
              <Typography variant="alpha" textColor={LATE.has(state) ? 'danger600' : undefined}>
                {count}
              </Typography>
            </Link>
          </Flex>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
