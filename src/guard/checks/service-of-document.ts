import type { DocumentState, IssuerType } from '../../domain/document/issuer';
import type { ServiceWay } from '../../domain/document/service-way';
import { SERVICE_RULES } from '../../domain/document/rules/service-rules';
import { PEOPLE_RULES } from '../../domain/text/rules/people-rules';
import { TEXT_RULES } from '../../domain/text/rules/text-rules';
import type { PlainDate } from '../../domain/kernel/plain-date';
import { judge } from '../../domain/kernel/rule';
import type { Check } from '../change';
import { textsOfService } from '../facts/paper-texts';
import { peopleOfService } from '../facts/people';
import { settingsOfDay } from '../reference';
import { filledText } from '../../platform/row-values';

type Raw = Record<string, unknown>;
const day = (value: unknown): PlainDate | null => (value as PlainDate | null | undefined) ?? null;

/** Proof of service by way (民事诉讼法 第八十七条至第九十五条). */
export const checkService: Check = async (
  { kind, after },
  { db, today, settings: settingsToday },
) => {
  if (kind !== 'create') return [];
  const servedOn = after.servedOn as PlainDate;
  const settings = await settingsOfDay(db, servedOn, { today, settings: settingsToday });
  const document = (await db('official_documents')
    .where({ document_id: after.officialDocumentId })
    .first('issuer_type', 'state', 'issued_on')) as Raw | undefined;
  const earlier: unknown = await db('services_of_documents')
    .where({ official_document_id: after.officialDocumentId })
    .first('id');
  const named = judge(PEOPLE_RULES, { people: peopleOfService(after) }, today);
  const judged = judge(
    SERVICE_RULES,
    {
      way: after.way as ServiceWay,
      issuerType: document?.issuer_type as IssuerType,
      documentState: document?.state as DocumentState,
      issuedOn: day(document?.issued_on),
      alreadyServed: Boolean(earlier),
      servedOn,
      receivedOn: after.receivedOn as PlainDate,
      today,
      receiverName: filledText(after.receiverName),
      receiverRelation: filledText(after.receiverRelation),
      proxyReason: filledText(after.proxyReason),
      refusalReason: filledText(after.refusalReason),
      witnessName: filledText(after.witnessName),
      photoCount: Number(after.photoCount ?? 0),
      videoCount: 0,
      consentOn: day(after.consentOn),
      postNumber: filledText(after.postNumber),
      publishedIn: filledText(after.publishedIn),
      servers: Array.isArray(after.servers) ? (after.servers as string[]) : [],
      publicNoticeDays: settings('service.publicNoticeDays'),
    },
    today,
  );
  const printed = judge(TEXT_RULES, { texts: textsOfService(after) }, today);
  return [...judged, ...named, ...printed];
};
