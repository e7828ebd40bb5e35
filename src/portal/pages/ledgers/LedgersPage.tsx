import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LEDGER_LABELS, LEDGER_LEVEL_LABELS, type LedgerLevel } from '../../../domain/ledger/kinds';
import { ledgerQuery, type LedgerChoice, type LedgerGroup } from '../../api/ledgers';
import { showInstant } from '../../app/dates';
import { useMe } from '../../app/use-me';
import { Chips } from '../../parts/Chips';
import { Empty } from '../../parts/Empty';
import { FailureNote } from '../../parts/FailureNote';
import { IconPrinter } from '../../parts/icons';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Pager } from '../../parts/Pager';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';
import { useUrlState } from '../../parts/use-url-state';
import { ledgerChoice } from './ledger-choice';
import { LedgerFilters } from './LedgerFilters';
import { LedgerPersons } from './LedgerPersons';

const asChoices = (labels: Record<string, string>): { value: string; label: string }[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const KINDS = asChoices(LEDGER_LABELS);
const LEVELS = asChoices(LEDGER_LEVEL_LABELS);

/** 台账 as the events make them, by town, school, class and person; nobody keeps them by hand (大渡口方案 四（三）). */
export default function LedgersPage() {
  const me = useMe();
  const { read, write } = useUrlState();
  const choice = ledgerChoice(read);
  const { data, error, refetch } = useQuery(ledgerQuery(choice));
  return (
    <>
      <PageHead
        title={LEDGER_LABELS[choice.kind]}
        note={data && `共 ${data.total} 人，截至${showInstant(data.asOf, me.today)}`}
        aside={
          <Button
            variant="default"
            leftSection={<IconPrinter aria-hidden size={20} />}
            onClick={() => window.print()}
          >
            打印本页
          </Button>
        }
      />
      <div className="not-on-paper">
        <Chips
          label="台账"
          value={choice.kind}
          choices={KINDS}
          onChange={(kind) => write({ kind })}
        />
        <Chips label="层级" value={choice.by} choices={LEVELS} onChange={(by) => write({ by })} />
      </div>
      <LedgerFilters choice={choice} write={write} />
      {error !== null && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && error === null && <Loading />}
      {data && (
        <Sheet flush>
          {data.total === 0 && (
            <Empty title="台账上没有人" text="换一个镇街、学校或班级再看；个案立案后会自动列入。" />
          )}
          {choice.by === 'person' ? (
            <LedgerPersons persons={data.persons} first={(data.page - 1) * data.pageSize + 1} />
          ) : (
            <Groups choice={choice} by={choice.by} groups={data.groups} />
          )}
        </Sheet>
      )}
      {data && choice.by === 'person' && (
        <Pager
          page={data.page}
          pageCount={Math.ceil(data.total / data.pageSize)}
          total={data.total}
          onPage={(page) => write({ page: String(page) })}
        />
      )}
    </>
  );
}

/** The next finer level of what a line counts. */
const FINER: Record<Exclude<LedgerLevel, 'person'>, LedgerLevel> = {
  town: 'school',
  school: 'class',
  class: 'person',
};

function Groups(props: {
  choice: LedgerChoice;
  by: Exclude<LedgerLevel, 'person'>;
  groups: readonly LedgerGroup[];
}) {
  const { choice, by, groups } = props;
  const { kind, town, school } = choice;
  const linkTo = (code: string): string => {
    const next = { kind, town, school, class: choice.class, [by]: code, by: FINER[by] };
    return `/ledgers?${new URLSearchParams(
      Object.entries(next).filter(([, value]) => value !== ''),
    ).toString()}`;
  };
  return (
    <RowList label={LEDGER_LEVEL_LABELS[by]}>
      {groups.map(({ code, name, total }) => (
        <RowLink
          key={code ?? ''}
          to={code === null ? `/ledgers?kind=${choice.kind}` : linkTo(code)}
          title={name}
          detail={`${total} 人`}
        />
      ))}
    </RowList>
  );
}
