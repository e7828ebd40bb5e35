import { VersionedPage } from '../versions/versioned-page';
import { SourceDiff } from './source-diff';
import {
  TEMPLATES,
  TEMPLATE_VERSIONS,
  type TemplateDetail,
  type TemplateLine,
} from './template-types';
import { TemplateWorkbench } from './template-workbench';

/** One template: its versions, and the open one below. */
export function TemplatePage() {
  return (
    <VersionedPage<TemplateLine['versions'][number], TemplateDetail>
      title="文书模板"
      subtitle="修改的是以后制发的文书；已制发的文书永远是原样。"
      lines={TEMPLATES}
      version={TEMPLATE_VERSIONS}
      fallback="/document-templates"
      usesOf={({ uses }) => (uses > 0 ? `${uses} 份文书` : '—')}
      rollBackSentence="旧版本的内容会作为新版本发布，以后制发的文书使用它；已制发的文书不变，原有的版本都保留。"
      compare={(before, after) => <SourceDiff before={before} after={after} />}
      workbench={(opened) => <TemplateWorkbench {...opened} />}
    />
  );
}
