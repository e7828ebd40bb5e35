import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { startSession, sessionStore } from '../api/session';
import { SignInForm } from '../pages/sign-in/SignInForm';
import { SignInPage } from '../pages/sign-in/SignInPage';
import { Loading } from '../parts/Loading';
import { Notice } from '../parts/Notice';
import { Shell } from './Shell';

/** Decides by the session what is on the screen. An expired session keeps the page, and the form in it, as they are. */
export function Gate() {
  const session = useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
  const client = useQueryClient();

  useEffect(() => {
    if (session === 'signed-out') client.clear();
  }, [session, client]);

  if (session === 'starting') return <Loading label="正在打开…" />;
  if (session === 'unreachable') {
    return (
      <Notice
        title="连接不上服务器"
        text="请检查网络后重试。已保存在本机的草稿不会丢失。"
        action={<Button onClick={() => void startSession()}>重试</Button>}
      />
    );
  }
  if (session === 'signed-out') return <SignInPage />;
  return (
    <>
      <Shell />
      <Modal
        opened={session === 'expired'}
        onClose={() => undefined}
        withCloseButton={false}
        title="登录已过期，请重新登录"
      >
        <p>您填写的内容还在，登录后可以接着办。</p>
        <SignInForm onDone={() => void client.invalidateQueries()} />
      </Modal>
    </>
  );
}
