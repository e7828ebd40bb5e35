import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from 'react-router-dom';
import { registerRecordQuery, type Register } from '../../api/registers';
import { showDate } from '../../app/dates';
import { useMe } from '../../app/use-me';
import { AddedPhotos } from '../../parts/AddedPhotos';
import { Facts } from '../../parts/Facts';
import { useRunTimeFields } from '../../forms/run-time/use-run-time-fields';
import { FailureNote } from '../../parts/FailureNote';
import { Loading } from '../../parts/Loading';
import { News } from '../../parts/News';
import { PageHead } from '../../parts/PageHead';
import type { PageNews } from '../../parts/page-news';
import { useRegionNames } from '../../parts/region-names';
import { runTimeFacts } from '../../parts/run-time-facts';
import { Sheet } from '../../parts/Sheet';
import { PrintRecord } from './PrintRecord';
import { factsOf } from './record-facts';
import { WithRegister } from './use-register';

/** One record of a register: what was answered, who wrote it, its page to print. */
export default function RegisterRecordPage() {
  return <WithRegister>{(register) => <OneRecord register={register} />}</WithRegister>;
}

function OneRecord({ register }: { register: Register }) {
  const { id = '' } = useParams();
  const me = useMe();
  const news = useLocation().state as PageNews | null;
  const { data, error, refetch } = useQuery(registerRecordQuery(register, id));
  const added = useRunTimeFields(register.name) ?? [];
  const regionName = useRegionNames(added, [data?.extra]);
  if (error !== null && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const home = `/registers/${register.plural}`;
  return (
    <>
      <PageHead
        title={register.title}
        back={{ to: home, label: register.title }}
        note={<b>{data.recordNo}</b>}
      />
      <News news={news} />
      <Sheet>
        <Group>
          <PrintRecord register={register} record={data} />
          {register.may.change && (
            <Button variant="default" component={Link} to={`${home}/${id}/edit`}>
              修改
            </Button>
          )}
        </Group>
      </Sheet>
      <Sheet title="内容">
        <Facts
          facts={[...factsOf(register, data), ...runTimeFacts(added, data.extra, regionName)]}
        />
      </Sheet>
      <AddedPhotos fields={added} values={data.extra} />
      <Sheet title="登记">
        <Facts
          facts={[
            { label: '登记人', value: data.recordedByName },
            { label: '登记日期', value: showDate(data.recordedOn, me.today) },
          ]}
        />
      </Sheet>
    </>
  );
}
