import type { ActionForm } from './action-field';
import { choice, evidence, input, note, required, when } from './form-parts';

const SERVICE = 'api::service-of-document.service-of-document';

/** 送达回证: what is asked depends on the way of service. */
export const serviceForm: ActionForm = {
  fields: [
    choice(SERVICE, 'way', required),
    input(SERVICE, 'servedOn', 'date', required),
    input(SERVICE, 'receivedOn', 'date', required),
    input(SERVICE, 'place', 'text'),
    input(
      SERVICE,
      'receiverName',
      'text',
      when('way', 'DIRECT', 'CO_RESIDENT', 'POST', 'ELECTRONIC'),
    ),
    input(SERVICE, 'receiverRelation', 'text', when('way', 'DIRECT', 'CO_RESIDENT')),
    input(SERVICE, 'proxyReason', 'text', when('way', 'CO_RESIDENT')),
    input(SERVICE, 'refusalReason', 'text', when('way', 'LEFT')),
    input(SERVICE, 'witnessName', 'text', when('way', 'LEFT')),
    input(SERVICE, 'witnessUnit', 'text', when('way', 'LEFT')),
    input(SERVICE, 'consentOn', 'date', when('way', 'ELECTRONIC')),
    input(SERVICE, 'postNumber', 'text', when('way', 'POST')),
    input(SERVICE, 'publishedIn', 'text', when('way', 'PUBLIC_NOTICE')),
    input(SERVICE, 'servers', 'names', { hint: '几个人用顿号或换行隔开。' }),
    evidence('photos', '送达照片', 'RECEIPT'),
    note,
  ],
};
