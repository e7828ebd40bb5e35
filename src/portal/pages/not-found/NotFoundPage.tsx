import { Button } from '@mantine/core';
import { Link } from 'react-router-dom';
import { Notice } from '../../parts/Notice';

/** An address the portal does not have. */
export default function NotFoundPage() {
  return (
    <Notice
      title="没有这个页面"
      text="地址可能写错了，或者页面已经搬走。"
      action={
        <Button component={Link} to="/">
          回到待办
        </Button>
      }
    />
  );
}
