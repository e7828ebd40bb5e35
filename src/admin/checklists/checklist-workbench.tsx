import { Flex, Grid } from '@strapi/design-system';
import { DraftHead } from '../versions/draft-head';
import { useSavedDraft } from '../versions/use-saved-draft';
import { CHECKLIST_VERSIONS, type ChecklistDetail } from './checklist-types';
import { ContentEditor } from './content-editor';
import { PhonePreview } from './phone-preview';

type Props = { detail: ChecklistDetail; onPublished: () => void };

/** One version of a checklist open: its groups and items, and the phone beside them. */
export function ChecklistWorkbench({ detail, onPublished }: Props) {
  const { documentId, rev, content } = detail;
  const address = `${CHECKLIST_VERSIONS}/${documentId}`;
  const draft = useSavedDraft({
    address,
    field: 'content',
    rev,
    value: content,
    report: { faults: detail.faults },
  });
  const { faults } = draft.report;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <DraftHead
        address={address}
        line={detail}
        saving={draft.saving}
        message={draft.message}
        sound={faults.length === 0}
        more={[]}
        save={draft.save}
        rev={() => draft.rev.current}
        onPublished={onPublished}
      />
      <Grid.Root gap={5}>
        <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
          <ContentEditor
            content={draft.value}
            faults={faults}
            disabled={detail.state !== 'DRAFT'}
            used={detail.usedCodes}
            onChange={draft.setValue}
          />
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <PhonePreview content={draft.value} />
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
}
