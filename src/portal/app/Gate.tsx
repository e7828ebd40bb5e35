import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { resumeSession } from '../api/sign-in';
import { sessionStore, wakeSession } from '../api/session';
import { restoreAnswers } from '../offline/kept-answers';
import { SignInForm } from '../pages/sign-in/SignInForm';
import { SignInPage } from '../pages/sign-in/SignInPage';
import { Loading } from '../parts/Loading';
import { Notice } from '../parts/Notice';
import { Shell } from './Shell';

/** A phone often believes that it has network when it has none: the server itself is asked. */
const WAKE_MS = 15_000;

/** Decides by the session what is on the screen. An expired session keeps the page, and the form in it, as they are. */
export function Gate() {
  const session = useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
  const client = useQueryClient();

  useEffect(() => {
    if (session === 'signed-out') client.clear();
  }, [session, client]);

  useEffect(() => {
    if (session !== 'offline') return;
    const wake = (): void => void wakeSession().then(() => client.invalidateQueries());
    const timer = setInterval(wake, WAKE_MS);
    window.addEventListener('online', wake);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', wake);
    };
  }, [session, client]);

  if (session === 'starting') return <Loading label="正在打开…" />;
  if (session === 'unreachable') {
    return (
      <Notice
        title="连接不上服务器"
        text="请检查网络后重试。已保存在本机的草稿不会丢失。"
        action={
          <Button onClick={() => void resumeSession(() => restoreAnswers(client))}>重试</Button>
        }
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
