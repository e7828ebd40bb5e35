import type { LedgerPerson } from '../../api/ledgers';
import { showFullDate } from '../../app/dates';
import { labelOf } from '../../app/labels';
import { RowLink, RowList } from '../../parts/RowLink';
import { Tag } from '../../parts/Tag';
import classes from './LedgersPage.module.css';

const stateOf = (person: LedgerPerson): string =>
  person.caseState === null
    ? labelOf('student', 'schoolingState', person.schoolingState)
    : labelOf('case', 'state', person.caseState);

const causeOf = ({ cause, whereabouts }: LedgerPerson): string =>
  [labelOf('case', 'cause', cause), labelOf('case', 'whereabouts', whereabouts)]
    .filter(Boolean)
    .join('；');

const COLUMNS: readonly [string, (person: LedgerPerson) => string | null][] = [
  ['姓名', ({ name }) => name],
  ['性别', ({ gender }) => labelOf('student', 'gender', gender)],
  ['出生日期', ({ birthDate }) => showFullDate(birthDate)],
  ['身份证号', ({ idMask }) => idMask],
  ['学校', ({ schoolName }) => schoolName],
  ['班级', ({ className }) => className],
  ['户籍镇街', ({ townName }) => townName],
  ['状态', stateOf],
  ['原因；去向', causeOf],
  ['劝返责任人', ({ persuaderName }) => persuaderName],
  ['立案日期', ({ openedOn }) => openedOn && showFullDate(openedOn)],
];

/** These may run over two lines; a date or a number must not. */
const LONG: ReadonlySet<string> = new Set(['学校', '班级', '原因；去向']);

type Props = {
  persons: readonly LedgerPerson[];
  /** The number of the first line; the second page goes on counting. */
  first: number;
};

/** Person by person: rows to tap on the screen, a table on paper. */
export function LedgerPersons({ persons, first }: Props) {
  return (
    <>
      <div className={classes.screen}>
        <RowList label="台账名单">
          {persons.map((person) => (
            <RowLink
              key={`${person.documentId}${person.caseNo ?? ''}`}
              to={
                person.caseDocumentId === null
                  ? `/students/${person.documentId}`
                  : `/cases/${person.caseDocumentId}`
              }
              title={person.name}
              tags={<Tag tone="info">{stateOf(person)}</Tag>}
              detail={[
                person.schoolName,
                person.className,
                person.townName,
                causeOf(person),
                person.persuaderName && `劝返责任人 ${person.persuaderName}`,
                person.openedOn && `${showFullDate(person.openedOn)}立案`,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </RowList>
      </div>
      <table className={classes.paper}>
        <thead>
          <tr>
            <th>序号</th>
            {COLUMNS.map(([title]) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {persons.map((person, index) => (
            <tr key={`${person.documentId}${person.caseNo ?? ''}`}>
              <td>{first + index}</td>
              {COLUMNS.map(([title, words]) => (
                <td key={title} className={LONG.has(title) ? classes.long : undefined}>
                  {words(person)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
