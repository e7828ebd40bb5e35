import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::home-teaching-session.home-teaching-session');
