import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::home-teaching-follow-up.home-teaching-follow-up');
