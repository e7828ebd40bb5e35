import { Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import mark from '../../app/mark.svg';
import classes from './SignInPage.module.css';
import { SignInForm } from './SignInForm';

/** The door. */
export function SignInPage() {
  useEffect(() => {
    document.title = '登录 · 一个都不能少';
  }, []);
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <img src={mark} alt="" className={classes.mark} />
        <Title order={1} className={classes.title}>
          一个都不能少
        </Title>
        <Text className={classes.motto}>义务教育控辍保学工作平台</Text>
        <SignInForm />
        <Text className={classes.help}>忘记密码或没有账号，请联系学校经办人或区教委管理员。</Text>
        <nav className={classes.open} aria-label="不用登录的页面">
          <a href="/tip-off">
            群众举报<small>不用登录</small>
          </a>
          <a href="/check">
            文书核验<small>不用登录</small>
          </a>
        </nav>
      </div>
    </main>
  );
}
