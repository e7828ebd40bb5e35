import { Button, Flex, TextInput, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { refusalOf } from '../http/panel-errors';
import { useLoaded } from '../http/use-loaded';
import { VersionedList } from '../versions/versioned-list';
import { CHECKLISTS, type ChecklistLine } from './checklist-types';

/** 督查清单: every checklist with the version in use, and the way to a new one. */
export function ChecklistList() {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const list = useLoaded<ChecklistLine[]>(CHECKLISTS);
  const [title, setTitle] = useState('');
  const create = async (): Promise<void> => {
    try {
      await post(CHECKLISTS, { title: title.trim() });
      setTitle('');
      list.reload();
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(error).message });
    }
  };
  if (list.state === 'loading') return <Page.Loading />;
  if (list.state === 'failed') return <Typography textColor="danger600">{list.message}</Typography>;
  return (
    <Page.Main>
      <Page.Title>督查清单</Page.Title>
      <Layouts.Header
        title="督查清单"
        subtitle="督查要点由这里维护，发布后用于以后开始的督查。"
        primaryAction={
          <Flex gap={2}>
            <TextInput
              aria-label="新清单的名称"
              placeholder="新清单的名称"
              value={title}
              onChange={(event: { target: { value: string } }) => setTitle(event.target.value)}
            />
            <Button disabled={title.trim() === ''} onClick={() => void create()}>
              新建清单
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <VersionedList what="清单" path="/checklists" lines={list.data} />
      </Layouts.Content>
    </Page.Main>
  );
}
