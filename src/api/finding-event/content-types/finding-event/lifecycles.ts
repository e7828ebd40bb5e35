import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::finding-event.finding-event');
