import { Box, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useLoaded } from '../http/use-loaded';
import type { PromotedType } from './promoted-type';
import { TypeCard } from './type-card';

/** The page 自定义登记表: registers that were designed without code, and who may use them. */
export function CustomTypesPage() {
  const registers = useLoaded<PromotedType[]>('/not-one-less/custom-types');
  return (
    <Page.Main>
      <Page.Title>自定义登记表</Page.Title>
      <Layouts.Header
        title="自定义登记表"
        subtitle="在设计环境里设计、投入正式环境的登记表。勾选岗位之前谁也看不到；取消勾选立即生效。"
      />
      <Layouts.Content>
        {registers.state === 'loading' && <Page.Loading>正在读取</Page.Loading>}
        {registers.state === 'failed' && (
          <Typography textColor="danger600" role="alert">
            {registers.message}
          </Typography>
        )}
        {registers.state === 'ready' && registers.data.length === 0 && (
          <Box background="neutral0" hasRadius>
            <EmptyStateLayout content="还没有自定义登记表。请技术人员在设计环境里做好并投入，登记表就会列在这里，再勾选可以使用的岗位。" />
          </Box>
        )}
        {registers.state === 'ready' && (
          <Flex direction="column" alignItems="stretch" gap={6}>
            {registers.data.map((register) => (
              <TypeCard
                key={`${register.documentId} ${String(register.rev)}`}
                register={register}
                onSaved={registers.reload}
              />
            ))}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
