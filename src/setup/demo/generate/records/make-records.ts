import type { PlainDate } from '../../../../domain/kernel/plain-date';
import type {
  DeferralRow,
  FollowUpRow,
  HomeTeachingRow,
  HomeVisitRow,
  MovementRow,
  PairingRecordRow,
  PairingRow,
  PlaceContactRow,
  PlanRow,
  RecordPictureRow,
  SessionRow,
} from '../../rows/child-records';
import type { District } from '../../rows/district';
import type { LeadingGroupRow, LetterRow } from '../../rows/school-records';
import { makeHomeVisits, makePlaceContacts, makePlans } from './family';
import { makeFollowUps, makeHomeTeachings, makeSessions } from './home-teaching';
import { makePairingRecords, makePairings } from './pairings';
import { pictureOf } from './pictures';
import { makeLeadingGroups, makeLetters } from './pledges';
import { makeDeferrals, makeMovements } from './schooling';
import { recordSetting, type RecordSetting } from './setting';
import { makeTipOffs, type TipOffStories } from './tip-offs';

/** What is kept beside the cases of a district. */
export type DistrictRecords = TipOffStories & {
  homeVisits: HomeVisitRow[];
  placeContacts: PlaceContactRow[];
  plans: PlanRow[];
  pairings: PairingRow[];
  pairingRecords: PairingRecordRow[];
  homeTeachings: HomeTeachingRow[];
  sessions: SessionRow[];
  followUps: FollowUpRow[];
  deferrals: DeferralRow[];
  movements: MovementRow[];
  letters: LetterRow[];
  leadingGroups: LeadingGroupRow[];
  pictures: RecordPictureRow[];
};

type Pictured = Pick<
  DistrictRecords,
  'homeVisits' | 'pairingRecords' | 'sessions' | 'deferrals' | 'movements' | 'letters'
>;

/** As many pictures as the records say they have. */
function makePictures(rows: Pictured, setting: RecordSetting): RecordPictureRow[] {
  const { homeVisits, pairingRecords, sessions, deferrals, movements, letters } = rows;
  const photo = (
    type: string,
    row: { documentId: string; childNo: string; photoCount: number; recordedByStaffNo: string },
    on: PlainDate,
  ) =>
    row.photoCount === 0
      ? []
      : [pictureOf(type, row, { on, by: row.recordedByStaffNo, purpose: 'PHOTO' }, setting)];
  return [
    ...homeVisits.flatMap((row) => photo('home-visit', row, row.heldOn)),
    ...pairingRecords.flatMap((row) => photo('pairing-record', row, row.heldOn)),
    ...sessions.flatMap((row) => photo('home-teaching-session', row, row.taughtOn)),
    ...deferrals.map((row) =>
      pictureOf(
        'deferral',
        row,
        { on: row.appliedOn, by: row.appliedByStaffNo, purpose: 'PROOF' },
        setting,
      ),
    ),
    ...movements
      .filter(({ proofCount }) => proofCount > 0)
      .map((row) =>
        pictureOf(
          'enrolment-movement',
          row,
          { on: row.movedOn, by: row.recordedByStaffNo, purpose: 'PROOF' },
          setting,
        ),
      ),
    ...letters.map((row) =>
      pictureOf(
        'responsibility-letter',
        row,
        { on: row.signedOn, by: row.recordedByStaffNo, purpose: 'PROOF' },
        setting,
      ),
    ),
  ];
}

/** Tells the records beside the cases of a generated district: the same district gives the same rows. */
export function makeRecords(district: District): DistrictRecords {
  const setting = recordSetting(district);
  const pairings = makePairings(setting);
  const homeTeachings = makeHomeTeachings(setting);
  const rows = {
    homeVisits: makeHomeVisits(setting),
    placeContacts: makePlaceContacts(setting),
    plans: makePlans(setting),
    pairings,
    pairingRecords: makePairingRecords(setting, pairings),
    homeTeachings,
    sessions: makeSessions(setting, homeTeachings),
    followUps: makeFollowUps(setting, homeTeachings),
    deferrals: makeDeferrals(setting),
    movements: makeMovements(setting),
    letters: makeLetters(setting),
    leadingGroups: makeLeadingGroups(setting),
  };
  return { ...rows, ...makeTipOffs(setting), pictures: makePictures(rows, setting) };
}
