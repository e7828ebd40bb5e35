import { useQuery } from '@tanstack/react-query';
import type {
  CaseEvent,
  CaseRecord,
  OfficialDocument,
  Service,
  Visit,
} from '../../api/case-records';
import { listQuery, offersQuery, recordQuery } from '../../api/queries';

/** Everything the page of a case shows. `visits`, `events` … are empty lists until they have come. */
export function useCase(id: string) {
  const ofCase = { caseDocumentId: { $eq: id } };
  const record = useQuery(recordQuery<CaseRecord>('cases', id));
  const offers = useQuery(offersQuery(id));
  const events = useQuery(
    listQuery<CaseEvent>('case-events', { filters: ofCase, sort: ['seq:desc'], pageSize: 100 }),
  );
  const visits = useQuery(
    listQuery<Visit>('persuasion-visits', {
      filters: ofCase,
      sort: ['visitedAt:desc'],
      pageSize: 100,
    }),
  );
  const documents = useQuery(
    listQuery<OfficialDocument>('official-documents', {
      filters: ofCase,
      sort: ['createdAt:desc'],
      pageSize: 100,
    }),
  );
  const services = useQuery(
    listQuery<Service>('services-of-documents', {
      filters: ofCase,
      sort: ['receivedOn:desc'],
      pageSize: 100,
    }),
  );
  return {
    record,
    offers,
    events: events.data?.data ?? [],
    visits: visits.data?.data ?? [],
    documents: documents.data?.data ?? [],
    services: services.data?.data ?? [],
    error: record.error ?? offers.error ?? events.error ?? visits.error ?? documents.error,
    refetch: () => {
      for (const query of [record, offers, events, visits, documents, services]) {
        void query.refetch();
      }
    },
  };
}
