import { Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { IconChevronLeft } from './icons';
import classes from './PageHead.module.css';

type Props = {
  title: string;
  back?: { to: string; label: string };
  note?: ReactNode;
  aside?: ReactNode;
};

/** The heading of a page: also the title of the browser's tab. */
export function PageHead({ title, back, note, aside }: Props) {
  useEffect(() => {
    document.title = `${title} · 一个都不能少`;
  }, [title]);
  return (
    <header className={classes.head}>
      {back && (
        <Link to={back.to} className={`${classes.back} not-on-paper`}>
          <IconChevronLeft aria-hidden size={20} />
          {back.label}
        </Link>
      )}
      <div className={classes.row}>
        <Title order={1} size="h2" className={classes.title}>
          {title}
        </Title>
        {aside && <div className={`${classes.aside} not-on-paper`}>{aside}</div>}
      </div>
      {note && <div className={classes.note}>{note}</div>}
    </header>
  );
}
