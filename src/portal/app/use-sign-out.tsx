import { Button, Group, Modal, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { signOut } from '../api/sign-in';
import { countDrafts, dropDraftsOf } from '../forms/drafts/draft-store';
import { unsentSheets } from '../inspection/begin/begun';
import { dropSheetsOf } from '../inspection/sync/sheet-copies';
import { useMe } from './use-me';

/** The way out. With unsent drafts it asks first: they stay on this device unless the person drops them. */
export function useSignOut(): { ask: () => void; dialog: ReactNode } {
  const me = useMe();
  const [drafts, setDrafts] = useState(0);

  const ask = (): void => {
    const count = countDrafts(me.staffNo) + unsentSheets(localStorage, me.staffNo).length;
    if (count === 0) void dropSheetsOf(me.staffNo).then(signOut);
    else setDrafts(count);
  };
  const dropAndLeave = (): void => {
    void Promise.all([dropDraftsOf(me.staffNo), dropSheetsOf(me.staffNo)]).then(signOut);
  };

  const dialog = (
    <Modal opened={drafts > 0} onClose={() => setDrafts(0)} title="还有没提交的草稿">
      <Text>
        本机还保存着 {drafts}{' '}
        份没有提交的草稿，里面有儿童信息。如果这台设备还有别人使用，请先删除草稿再退出。
      </Text>
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={() => void signOut()}>
          保留草稿并退出
        </Button>
        <Button color="red" onClick={dropAndLeave}>
          删除草稿并退出
        </Button>
      </Group>
    </Modal>
  );
  return { ask, dialog };
}
