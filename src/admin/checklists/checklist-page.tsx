import { VersionedPage } from '../versions/versioned-page';
import {
  CHECKLISTS,
  CHECKLIST_VERSIONS,
  type ChecklistDetail,
  type ChecklistLine,
} from './checklist-types';
import { ChecklistWorkbench } from './checklist-workbench';
import { ContentDiff } from './content-diff';

/** One checklist: its versions, and the open one below. */
export function ChecklistPage() {
  return (
    <VersionedPage<ChecklistLine['versions'][number], ChecklistDetail>
      title="督查清单"
      subtitle="修改的是以后开始的督查；进行中的督查用它开始时的版本。"
      lines={CHECKLISTS}
      version={CHECKLIST_VERSIONS}
      fallback="/checklists"
      usesOf={({ runningInspections }) =>
        runningInspections > 0 ? `${runningInspections} 份进行中的督查` : '—'
      }
      rollBackSentence="旧版本的督查要点会作为新版本发布，以后开始的督查使用它；进行中的督查仍用原来的版本。"
      compare={(before, after) => <ContentDiff before={before} after={after} />}
      workbench={(opened) => <ChecklistWorkbench {...opened} />}
    />
  );
}
