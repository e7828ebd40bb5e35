import type { CaseState } from '../case/states';
import type { Visit } from '../case/visit';
import type { DocumentKind, IssuerType, TownKind } from './issuer';

/** A 限期复（入）学通知书 or 责令通知书 that is about to be issued. */
export type NoticeFacts = {
  kind: DocumentKind;
  issuerType: IssuerType;
  issuerCode: string;
  issuerName: string;
  /** Kind of the issuing town; null for other issuers. */
  issuerTownKind: TownKind | null;
  /** Setting notice.subdistrictMayOrder. */
  subdistrictMayOrder: boolean;
  caseState: CaseState;
  /** School of the child; null when it has none. */
  schoolCode: string | null;
  /** Town of the child's household registration in the district; null when it lies outside. */
  townCode: string | null;
  guardianName: string | null;
  visits: readonly Visit[];
  round: number;
  /** Setting persuasion.visitsRequired. */
  required: number;
  days: number;
  /** All the words the paper will carry, typed ones included. */
  text: string;
  /** Number of a paper of this kind issued in this round and not voided. */
  standingNumber: string | null;
};
