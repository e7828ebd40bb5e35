import { Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useLoaded } from '../http/use-loaded';
import { VersionedList } from '../versions/versioned-list';
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
        <VersionedList what="文书" path="/document-templates" lines={list.data} />
      </Layouts.Content>
    </Page.Main>
  );
}
