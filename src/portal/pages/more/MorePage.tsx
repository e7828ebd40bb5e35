import { Button, Text } from '@mantine/core';
import { BAR_ROOM } from '../../app/navigation';
import { useMe } from '../../app/use-me';
import { usePlaces } from '../../app/use-places';
import { useSignOut } from '../../app/use-sign-out';
import { Facts } from '../../parts/Facts';
import { PageHead } from '../../parts/PageHead';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';

/** What the phone's bar has no room for, the person, and the way out. */
export default function MorePage() {
  const me = useMe();
  const places = usePlaces();
  const { ask, dialog } = useSignOut();
  return (
    <>
      <PageHead title="更多" />
      <Sheet flush>
        <RowList label="其他页面">
          {places.slice(BAR_ROOM).map((item) => (
            <RowLink key={item.path} to={item.path} title={item.label} />
          ))}
        </RowList>
      </Sheet>
      <Sheet title="我">
        <Facts
          facts={[
            { label: '姓名', value: me.name },
            { label: '岗位', value: me.post ?? me.roleLabel },
            { label: '单位', value: me.schoolName ?? me.townName ?? me.zoneName },
            { label: '工号', value: me.staffNo },
          ]}
        />
        {me.demo && (
          <Text mt="sm" c="var(--tone-due)">
            现在看到的都是演示数据，人和号码都是编造的。
          </Text>
        )}
        <Button mt="md" variant="default" fullWidth onClick={ask}>
          退出登录
        </Button>
      </Sheet>
      {dialog}
    </>
  );
}
