import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::home-visit.home-visit');
