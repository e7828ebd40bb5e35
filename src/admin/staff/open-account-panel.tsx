import { Button, Field, Modal, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { refusalOf } from '../http/panel-errors';

type Opened = { username: string; password: string; roleLabel: string };

/** “业务操作” beside a member of staff: opens the portal account of their post. */
export const OpenAccountPanel: PanelComponent = ({ model, document }) =>
  model === 'api::staff.staff' && document?.documentId
    ? { title: '业务操作', content: <OpenAccount documentId={document.documentId} /> }
    : null;

function OpenAccount({ documentId }: { documentId: string }) {
  const { post } = useFetchClient();
  const [open, setOpen] = useState(false);
  const [username, setUsername] = useState('');
  const [message, setMessage] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);

  const close = (): void => {
    setOpen(false);
    setOpened(null);
    setUsername('');
    setMessage('');
  };
  const ask = async (): Promise<void> => {
    setMessage('');
    try {
      const { data } = await post<{ data: Opened }>(
        `/not-one-less/staff-members/${documentId}/actions/open-account`,
        { username },
      );
      setOpened(data.data);
    } catch (error) {
      setMessage(refusalOf(error).message);
    }
  };

  return (
    <>
      <Button fullWidth variant="secondary" onClick={() => setOpen(true)}>
        开通登录账号
      </Button>
      <Modal.Root open={open} onOpenChange={(next) => (next ? setOpen(true) : close())}>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>开通登录账号</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            {opened ? (
              <Typography>
                {opened.roleLabel}账号 {opened.username} 已开通，初始口令 {opened.password}
                。口令只显示这一次，请当面交给本人并提醒其登录后修改。
              </Typography>
            ) : (
              <Field.Root
                name="username"
                required
                error={message}
                hint="3 到 40 个小写字母、数字和 . _ - ，以字母开头。"
              >
                <Field.Label>用户名</Field.Label>
                <Field.Input
                  value={username}
                  onChange={(event: { target: { value: string } }) =>
                    setUsername(event.target.value)
                  }
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
            )}
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={close}>
              关闭
            </Button>
            {!opened && <Button onClick={() => void ask()}>开通</Button>}
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}
