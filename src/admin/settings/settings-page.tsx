import {
  Badge,
  Box,
  Button,
  Flex,
  Searchbar,
  SearchForm,
  Table,
  Tbody,
  Td,
  Tr,
  Typography,
} from '@strapi/design-system';
import { TableHeads } from '../tables/table-heads';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useLoaded } from '../http/use-loaded';
import { SettingDialog } from './setting-dialog';
import { SETTINGS, settingText, type Setting } from './setting-types';

/** Strapi's tables keep each cell on one line; a basis is a sentence. */
const WRAPPED = { display: 'block', minWidth: '12rem', whiteSpace: 'normal' } as const;

const HEADS = ['项目', '现行值', '生效日期', '依据', ''];

/** 期限与标准: every threshold with what holds, since when and why; a new value holds from a day on. */
export function SettingsPage() {
  const loaded = useLoaded<Setting[]>(SETTINGS);
  const [open, setOpen] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  if (loaded.state === 'loading') return <Page.Loading />;
  if (loaded.state === 'failed')
    return <Typography textColor="danger600">{loaded.message}</Typography>;
  const shown = loaded.data.filter(({ title, basis }) =>
    `${title}${basis}`.includes(search.trim()),
  );
  const setting = loaded.data.find(({ key }) => key === open);
  return (
    <Page.Main>
      <Page.Title>期限与标准</Page.Title>
      <Layouts.Header
        title="期限与标准"
        subtitle="新值从指定的日期起生效；此前的事项仍按当时的值判断。"
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Box maxWidth="24rem">
            <SearchForm>
              <Searchbar
                name="search"
                value={search}
                clearLabel="清除"
                placeholder="按名称或依据查找"
                onClear={() => setSearch('')}
                onChange={(event: { target: { value: string } }) => setSearch(event.target.value)}
              >
                查找设置
              </Searchbar>
            </SearchForm>
          </Box>
          <Table colCount={HEADS.length} rowCount={shown.length + 1}>
            <TableHeads names={HEADS} />
            <Tbody>
              {shown.map((one) => (
                <Tr key={one.key}>
                  <Td>
                    <Flex gap={2}>
                      <Typography style={WRAPPED}>{one.title}</Typography>
                      {one.history.some(({ state }) => state === 'coming') && (
                        <Badge backgroundColor="warning100" textColor="warning700">
                          有待生效的值
                        </Badge>
                      )}
                    </Flex>
                  </Td>
                  <Td>
                    <Typography fontWeight="semiBold">{settingText(one, one.current)}</Typography>
                  </Td>
                  <Td>
                    <Typography>{one.currentFrom ?? '出厂值'}</Typography>
                  </Td>
                  <Td>
                    <Typography variant="pi" style={WRAPPED}>
                      {one.basis}
                    </Typography>
                  </Td>
                  <Td>
                    <Button
                      variant="secondary"
                      aria-label={`打开${one.title}`}
                      onClick={() => setOpen(one.key)}
                    >
                      历史与新值
                    </Button>
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        </Flex>
      </Layouts.Content>
      {setting && (
        <SettingDialog setting={setting} onSaved={loaded.reload} onClose={() => setOpen(null)} />
      )}
    </Page.Main>
  );
}
