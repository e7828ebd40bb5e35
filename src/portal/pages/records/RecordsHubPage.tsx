import { useMe } from '../../app/use-me';
import { PageHead } from '../../parts/PageHead';
import { RowLink, RowList } from '../../parts/RowLink';
import { Sheet } from '../../parts/Sheet';
import { kindsFor } from '../../records/may-read';

/** What belongs together in the work of a school, with what each kind is for; a kind that is named nowhere stands last. */
const GROUPS: readonly { title: string; kinds: Readonly<Record<string, string>> }[] = [
  {
    title: '一人一案',
    kinds: {
      'child-plans': '每名辍学、失学儿童的劝返、关爱、帮扶措施',
      pairings: '干部、校长、教师与儿童结对，帮扶记录',
      'home-visits': '按学生类别家访，附照片、签名',
      'place-contacts': '与户籍地镇街、村社区的联系',
    },
  },
  {
    title: '送教与学籍',
    kinds: {
      'home-teachings': '申报、审批、送教记录和学时',
      deferrals: '缓学、休学的申请和审批',
      'enrolment-movements': '转入、转出、休学、复学的登记和核对',
    },
  },
  {
    title: '责任与监督',
    kinds: {
      'responsibility-letters': '逐级签订的目标责任书',
      'leading-groups': '学校领导小组和工作方案',
      'tip-offs': '群众举报的登记、办理、答复',
      'tip-off-referrals': '转来核查的举报和回复',
    },
  },
];

/** Every kind of record beside the case that is open to this person. */
export default function RecordsHubPage() {
  const me = useMe();
  const open = kindsFor(me);
  const named = GROUPS.flatMap(({ kinds }) => Object.keys(kinds));
  const groups = [
    ...GROUPS,
    {
      title: '其他',
      kinds: Object.fromEntries(
        open.filter(({ plural }) => !named.includes(plural)).map(({ plural }) => [plural, '']),
      ),
    },
  ];
  return (
    <>
      <PageHead title="工作记录" />
      {groups.map(({ title, kinds }) => {
        const own = open.filter(({ plural }) => plural in kinds);
        return own.length === 0 ? null : (
          <Sheet key={title} title={title} flush>
            <RowList label={title}>
              {own.map((kind) => (
                <RowLink
                  key={kind.plural}
                  to={`/records/${kind.plural}`}
                  title={kind.title}
                  detail={kinds[kind.plural]}
                />
              ))}
            </RowList>
          </Sheet>
        );
      })}
    </>
  );
}
