import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { LedgerChoice } from '../../api/ledgers';
import { referenceQuery } from '../../api/queries';
import type { Named } from '../../api/records';
import { useMe } from '../../app/use-me';
import classes from './LedgersPage.module.css';

type Props = { choice: LedgerChoice; write: (changes: Record<string, string>) => void };

const NAMES = { fields: ['code', 'name'], sort: ['code:asc'] };

function PlaceSelect(props: {
  label: string;
  value: string;
  rows: readonly Named[] | undefined;
  onChange: (code: string) => void;
}) {
  const { label, value, rows = [], onChange } = props;
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: `全部${label}` },
        ...rows.map((row) => ({ value: row.code, label: row.name })),
      ]}
    />
  );
}

/** Town, school and class; a class is offered once the school is known. */
export function LedgerFilters({ choice, write }: Props) {
  const me = useMe();
  const school = me.schoolCode ?? choice.school;
  const towns = useQuery(referenceQuery<Named>('towns', NAMES));
  const schools = useQuery({
    ...referenceQuery<Named>('schools', NAMES),
    enabled: me.schoolCode === null,
  });
  const schoolClasses = useQuery({
    ...referenceQuery<Named>('school-classes', {
      ...NAMES,
      filters: { schoolCode: { $eq: school } },
    }),
    enabled: school !== '',
  });
  return (
    <div className={`${classes.filters} not-on-paper`}>
      <PlaceSelect
        label="镇街"
        value={choice.town}
        rows={towns.data}
        onChange={(town) => write({ town })}
      />
      {me.schoolCode === null && (
        <PlaceSelect
          label="学校"
          value={choice.school}
          rows={schools.data}
          onChange={(code) => write({ school: code, class: '' })}
        />
      )}
      {school !== '' && (
        <PlaceSelect
          label="班级"
          value={choice.class}
          rows={schoolClasses.data}
          onChange={(code) => write({ class: code })}
        />
      )}
    </div>
  );
}
