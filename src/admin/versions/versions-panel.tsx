import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { refusalOf } from '../http/panel-errors';
import { CompareDialog } from './compare-dialog';
import { NoteDialog } from './note-dialog';
import type { VersionLine } from './version-line';
import { VersionTable } from './version-table';

type Props<Line extends VersionLine> = {
  /** `/not-one-less/document-templates/x` or `/not-one-less/checklists/x` */
  address: string;
  versions: Line[];
  open: string | null;
  usesOf: (line: Line) => string;
  /** “第 {n} 版的内容会作为新版本发布……” */
  rollBackSentence: string;
  compare: (before: string, after: string) => ReactNode;
  onOpen: (documentId: string) => void;
  /** After a draft was opened or a version taken up again. */
  onChanged: (openNext: string) => void;
};

/** The versions of one template or checklist with what can be done to them: open a draft, compare, go back. */
export function VersionsPanel<Line extends VersionLine>(props: Props<Line>) {
  const { address, versions, open, usesOf, rollBackSentence, compare, onOpen, onChanged } = props;
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [comparing, setComparing] = useState(false);
  const [target, setTarget] = useState<Line | null>(null);
  const hasDraft = versions.some(({ state }) => state === 'DRAFT');

  const openDraft = async (): Promise<void> => {
    try {
      const { data } = await post<{ data: { documentId: string } }>(`${address}/drafts`, {});
      onChanged(data.data.documentId);
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(error).message });
    }
  };
  const rollBack = async (to: Line, note: string): Promise<void> => {
    const { data } = await post<{ data: { documentId: string } }>(`${address}/roll-back`, {
      to: to.version,
      note,
    });
    setTarget(null);
    toggleNotification({ type: 'success', message: `已退回到第 ${to.version} 版的内容。` });
    onChanged(data.data.documentId);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between">
        <Typography variant="delta" tag="h2">
          版本
        </Typography>
        <Flex gap={2}>
          {versions.length > 1 && (
            <Button variant="tertiary" onClick={() => setComparing(true)}>
              比较版本
            </Button>
          )}
          {!hasDraft && <Button onClick={() => void openDraft()}>新建版本</Button>}
        </Flex>
      </Flex>
      <VersionTable
        versions={versions}
        open={open}
        usesOf={usesOf}
        onOpen={(line) => onOpen(line.documentId)}
        onRollBack={setTarget}
      />
      {comparing && (
        <CompareDialog versions={versions} onClose={() => setComparing(false)}>
          {compare}
        </CompareDialog>
      )}
      {target !== null && (
        <NoteDialog
          title={`退回到第 ${target.version} 版`}
          sentences={[rollBackSentence]}
          verb="确定退回"
          onConfirm={(note) => rollBack(target, note)}
          onClose={() => setTarget(null)}
        />
      )}
    </Flex>
  );
}
