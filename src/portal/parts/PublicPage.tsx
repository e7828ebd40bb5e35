import { Anchor, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import classes from './PublicPage.module.css';

/** A page for anybody, without an account. */
export function PublicPage({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · 一个都不能少`;
  }, [title]);
  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        {children}
        <Anchor href="/" className={classes.back}>
          工作人员登录
        </Anchor>
      </div>
    </main>
  );
}
