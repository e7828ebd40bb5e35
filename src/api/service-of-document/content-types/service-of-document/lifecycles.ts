import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::service-of-document.service-of-document');
