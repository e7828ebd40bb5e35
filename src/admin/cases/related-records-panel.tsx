import { Flex, Link } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { NavLink } from 'react-router-dom';

const RELATED: [uid: string, title: string][] = [
  ['api::case-event.case-event', '办理经过'],
  ['api::persuasion-visit.persuasion-visit', '劝返记录'],
  ['api::official-document.official-document', '文书'],
  ['api::service-of-document.service-of-document', '送达'],
];

const listOf = (uid: string, caseDocumentId: string): string =>
  `/content-manager/collection-types/${uid}?page=1&pageSize=20&filters[$and][0][caseDocumentId][$eq]=${caseDocumentId}`;

/** The lists that belong to a case, one click away. */
export const RelatedRecordsPanel: PanelComponent = ({ model, document }) =>
  model === 'api::case.case' && document?.documentId
    ? {
        title: '本案材料',
        content: (
          <Flex direction="column" alignItems="flex-start" gap={2}>
            {RELATED.map(([uid, title]) => (
              <Link key={uid} tag={NavLink} to={listOf(uid, document.documentId)}>
                {title}
              </Link>
            ))}
          </Flex>
        ),
      }
    : null;
