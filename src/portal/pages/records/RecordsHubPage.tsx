import { useMe } from '../../app/use-me';
import { PageHead } from '../../parts/PageHead';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';
import { kindsFor } from '../../records/may-read';

/** Every kind of record beside the case that is open to this person. */
export default function RecordsHubPage() {
  const me = useMe();
  return (
    <>
      <PageHead title="工作记录" />
      <Sheet flush>
        <RowList label="工作记录">
          {kindsFor(me).map(({ plural, title }) => (
            <RowLink key={plural} to={`/records/${plural}`} title={title} />
          ))}
        </RowList>
      </Sheet>
    </>
  );
}
