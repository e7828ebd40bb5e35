import type { PlainDate } from '../kernel/plain-date';
import type { DocumentState, IssuerType } from './issuer';
import type { ServiceWay } from './service-way';

/** A service (送达) that is about to be recorded. `servedOn`: day signed, left, posted, sent or published. */
export type ServiceFacts = {
  way: ServiceWay;
  issuerType: IssuerType;
  documentState: DocumentState;
  issuedOn: PlainDate | null;
  /** An earlier service of the same document was recorded. */
  alreadyServed: boolean;
  servedOn: PlainDate;
  receivedOn: PlainDate;
  today: PlainDate;
  receiverName: string | null;
  receiverRelation: string | null;
  proxyReason: string | null;
  refusalReason: string | null;
  witnessName: string | null;
  photoCount: number;
  videoCount: number;
  /** Day of the receiver's written consent to electronic service; null when none is on file. */
  consentOn: PlainDate | null;
  postNumber: string | null;
  publishedIn: string | null;
  /** Names of those who served. */
  servers: readonly string[];
  /** Setting service.publicNoticeDays. */
  publicNoticeDays: number;
};

/** Whether a text field was left empty. */
export const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
