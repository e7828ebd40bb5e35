import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::case-event.case-event');
