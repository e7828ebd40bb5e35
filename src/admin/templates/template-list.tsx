import {
  Badge,
  LinkButton,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useLoaded } from '../http/use-loaded';
import { TEMPLATES, type TemplateLine } from './template-types';

/** 文书模板: every official paper with the version in use. */
export function TemplateList() {
  const list = useLoaded<TemplateLine[]>(TEMPLATES);
  if (list.state === 'loading') return <Page.Loading />;
  if (list.state === 'failed') return <Typography textColor="danger600">{list.message}</Typography>;
  return (
    <Page.Main>
      <Page.Title>文书模板</Page.Title>
      <Layouts.Header
        title="文书模板"
        subtitle="修改文书的措辞和版式，发布后用于以后制发的文书。"
      />
      <Layouts.Content>
        <Table colCount={4} rowCount={list.data.length + 1}>
          <Thead>
            <Tr>
              {['文书', '使用的版本', '草稿', ''].map((head) => (
                <Th key={head}>
                  <Typography variant="sigma" textColor="neutral600">
                    {head}
                  </Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {list.data.map(({ code, title, published, draft }) => (
              <Tr key={code}>
                <Td>
                  <Typography>{title}</Typography>
                </Td>
                <Td>
                  <Typography>{published === null ? '—' : `第 ${published} 版`}</Typography>
                </Td>
                <Td>
                  {draft === null ? (
                    <Typography>—</Typography>
                  ) : (
                    <Badge backgroundColor="warning100" textColor="warning700">
                      第 {draft} 版草稿
                    </Badge>
                  )}
                </Td>
                <Td>
                  <LinkButton tag={NavLink} to={`/document-templates/${code}`} variant="secondary">
                    打开
                  </LinkButton>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </Layouts.Content>
    </Page.Main>
  );
}
