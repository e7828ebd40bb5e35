import { Button } from '@mantine/core';
import { Link } from 'react-router-dom';
import { Notice } from './Notice';

/** A form that belongs to another post. */
export function NotYours() {
  return (
    <Notice
      title="这一步由其他岗位办理"
      text="您的岗位不能办理这一步。如需办理，请联系学校或区教委管理员。"
      action={
        <Button component={Link} to="/">
          回到待办
        </Button>
      }
    />
  );
}
